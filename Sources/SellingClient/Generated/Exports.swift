// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

@_exported public import CosellClient
@_exported public import SellingAPI
