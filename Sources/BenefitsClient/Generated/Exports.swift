// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

@_exported public import CosellClient
@_exported public import BenefitsAPI
