"""The crop and the mask editor for the draft's portrait. Imported only when one is first opened, by `editing_host`."""
