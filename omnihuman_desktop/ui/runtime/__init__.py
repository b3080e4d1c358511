"""Services of Qt that no widget owns: background work, audio devices, the media player, single instance, network state."""
