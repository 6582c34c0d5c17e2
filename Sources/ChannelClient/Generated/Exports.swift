// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

@_exported public import CosellClient
@_exported public import ChannelAPI
