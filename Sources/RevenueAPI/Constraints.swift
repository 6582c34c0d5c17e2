// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

import CosellWire

extension Revenue {
    /// What the strings of requests must look like, by the name of their shape.
    enum Constraint {
        static let allocationEffectiveDateString = StringConstraint(pattern: #"\d{4}-\d{2}-\d{2}"#, min: 10, max: 10)
        static let clientToken = StringConstraint(pattern: #"[!-~]{1,64}"#, min: 1, max: 64)
        static let contextKey = StringConstraint(pattern: #"[\x21-\x7E]+"#, min: 1, max: 128)
        static let contextValue = StringConstraint(pattern: #"[\x20-\x7E]+"#, min: 1, max: 1024)
        static let createRevenueAttributionInputDescriptionString = StringConstraint(pattern: #"[\x20-\x7E]*"#, min: 0, max: 1024)
        static let createRevenueAttributionInputNameString = StringConstraint(pattern: #"[\x20-\x7E]+"#, min: 1, max: 128)
        static let createRevenueAttributionInputProductIdentifierString = StringConstraint(pattern: #"[\w\-:/.]+"#, min: 1, max: 255)
        static let customerAwsAccountId = StringConstraint(pattern: #"[0-9]{12}"#, min: 12, max: 12)
        static let entityIdentifier = StringConstraint(pattern: #"[\w\-:/.]+"#, min: 1, max: 255)
        static let marketplaceProductIdentifier = StringConstraint(pattern: #"[\w\-:/.]+"#, min: 1, max: 255)
        static let marketplaceRevenueShareAllocationId = StringConstraint(pattern: #"mrsa-[a-z0-9]{13}"#, min: 18, max: 18)
        static let marketplaceRevenueShareIdentifier = StringConstraint(pattern: #"(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/marketplace-revenue-share/mrs-[a-z0-9]{13}|mrs-[a-z0-9]{13})"#, min: 17, max: 1011)
        static let nextToken = StringConstraint(pattern: #"[\S]+"#, min: 1, max: 2048)
        static let productCode = StringConstraint(pattern: #"[A-Za-z0-9]+"#, min: 1, max: 64)
        static let resourceARN = StringConstraint(pattern: #"arn:aws:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(revenue-attribution/[a-zA-Z0-9-]+|marketplace-revenue-share/mrs-[a-z0-9]{13})"#, min: 1, max: 1011)
        static let revenueAttributionAllocationId = StringConstraint(pattern: #"alloc-[a-z0-9]{13}"#, min: 19, max: 19)
        static let revenueAttributionIdentifier = StringConstraint(pattern: #"(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})"#, min: 16, max: 1011)
        static let revenueSharePercent = StringConstraint(pattern: #"\d{1,3}(\.\d{1,2})?"#, min: 1, max: 6)
        static let revenueShareProductAccountId = StringConstraint(pattern: #"[0-9]{12}"#, min: 12, max: 12)
        static let revisionToken = StringConstraint(pattern: #"[1-9][0-9]*"#, min: 1, max: 19)
        static let startRevenueAttributionAllocationsTaskInputDescriptionString = StringConstraint(pattern: #"[\x20-\x7E]*"#, min: 0, max: 1024)
        static let tagKey = StringConstraint(pattern: #"[^\x00-\x1F\x7F]+"#, min: 1, max: 128)
        static let tagValue = StringConstraint(pattern: #"[^\x00-\x1F\x7F]*"#, min: 0, max: 256)
        static let updateRevenueAttributionInputDescriptionString = StringConstraint(pattern: #"[\x20-\x7E]*"#, min: 0, max: 1024)
    }
}
