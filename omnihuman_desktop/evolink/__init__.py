"""EvoLink's API: the client, the JSON that it exchanges, and the download of finished videos."""
