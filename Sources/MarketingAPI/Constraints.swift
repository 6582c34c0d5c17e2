// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

import CosellWire

extension Marketing {
    /// What the strings of requests must look like, by the name of their shape.
    enum Constraint {
        static let amount = StringConstraint(pattern: #"\d+(\.\d{1,2})?"#, min: 1, max: 20)
        static let assetBodyContent = StringConstraint(min: 1, max: 100000)
        static let campaignAssetExportTaskId = StringConstraint(pattern: #"etsk-[A-Za-z0-9]{13}"#, min: 18, max: 18)
        static let campaignAssetId = StringConstraint(pattern: #"ast-[0-9a-z]{13}"#, min: 17, max: 17)
        static let campaignIdentifier = StringConstraint(pattern: #"(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}"#, min: 18, max: 200)
        static let campaignName = StringConstraint(min: 1, max: 100)
        static let campaignTemplateId = StringConstraint(pattern: #"tmpl-[0-9a-z]{13}"#, min: 18, max: 18)
        static let clientToken = StringConstraint(pattern: #"[\x21-\x7E]+"#, min: 1, max: 128)
        static let countryCode = StringConstraint(pattern: #"[A-Z]{2}"#, min: 2, max: 2)
        static let currencyCode = StringConstraint(pattern: #"[A-Z]{3}"#, min: 3, max: 3)
        static let engagementGroupId = StringConstraint(pattern: #"eng-grp-[0-9a-z]{14}"#, min: 1, max: 64)
        static let fileReference = StringConstraint(min: 1, max: 4096)
        static let identifier = StringConstraint(pattern: #"[\w:/+=,.@-]+"#, min: 1, max: 2048)
        static let layoutOptionValue = StringConstraint(pattern: #"[A-Za-z][A-Za-z0-9_]*"#, min: 1, max: 64)
        static let nextToken = StringConstraint(min: 1, max: 8192)
        static let partnerAddress = StringConstraint(min: 1, max: 200)
        static let privacyPolicyUrl = StringConstraint(pattern: #"https://[^\s"'()<>\\]+"#, min: 9, max: 2048)
        static let s3Uri = StringConstraint(pattern: #"s3://[^\s]+"#, min: 1, max: 1024)
        static let s3VersionId = StringConstraint(min: 1, max: 1024)
        static let senderEmail = StringConstraint(pattern: #"[\x21-\x3F\x41-\x7E]+@[\x21-\x3F\x41-\x7E]+"#, min: 3, max: 254)
        static let socialConnectionId = StringConstraint(pattern: #"sc-[0-9a-z]{13}"#, min: 16, max: 16)
        static let socialConnectionIdentifier = StringConstraint(pattern: #"(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/social-connection/)?sc-[0-9a-z]{13}"#, min: 16, max: 200)
        static let tagKey = StringConstraint(pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#, min: 1, max: 128)
        static let tagValue = StringConstraint(pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#, min: 0, max: 256)
        static let taggableResourceArn = StringConstraint(pattern: #"arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/campaign/[\w+=,.@-]+"#, min: 1, max: 1000)
        static let templateFieldId = StringConstraint(pattern: #"[A-Za-z][A-Za-z0-9_]*( [A-Za-z0-9_]+)*"#, min: 1, max: 64)
        static let templateSearchText = StringConstraint(pattern: #"[^\n\r]+"#, min: 1, max: 512)
        static let useCaseFilter = StringConstraint(min: 1, max: 100)
        static let utcDate = StringConstraint(pattern: #"\d{4}-\d{2}-\d{2}"#)
    }
}
