import CosellWire
