// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

import CosellWire

extension Channel {
    /// What the strings of requests must look like, by the name of their shape.
    enum Constraint {
        static let accountId = StringConstraint(pattern: #"[0-9]*"#, min: 12, max: 12)
        static let addressLine = StringConstraint(pattern: #"\p{Z}*[^\p{C}\p{Z}][^\p{C}]*"#, min: 1, max: 200)
        static let associatedResourceIdentifier = StringConstraint(pattern: #"((arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?)|(pma|rs)-[a-z0-9]{13})"#, min: 16, max: 1011)
        static let cancellationReason = StringConstraint(pattern: #"[^\x00-\x1F\x7F]*"#, min: 1, max: 1024)
        static let catalog = StringConstraint(pattern: #"[a-zA-Z]*"#, min: 1, max: 64)
        static let channelContractIdentifier = StringConstraint(pattern: #"(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-contract/)?cc-[a-z0-9]{13}"#, min: 16, max: 1011)
        static let channelContractLegalEntityName = StringConstraint(pattern: #"[^\x00-\x1F\x7F]*"#, min: 1, max: 300)
        static let channelContractSignatoryEmail = StringConstraint(pattern: #"[^\s@]+@[^\s@]+\.[^\s@]+"#, min: 1, max: 256)
        static let channelContractSignatoryName = StringConstraint(pattern: #"[^\x00-\x1F\x7F]*"#, min: 1, max: 256)
        static let channelHandshakeIdentifier = StringConstraint(pattern: #"(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}"#, min: 16, max: 1011)
        static let city = StringConstraint(pattern: #"\p{Z}*[^\p{C}\p{Z}][^\p{C}]*"#, min: 1, max: 50)
        static let clientToken = StringConstraint(pattern: #"[!-~]*"#, min: 1, max: 64)
        static let countryCode = StringConstraint(pattern: #"[A-Z]{2}"#, min: 2, max: 2)
        static let minimumNoticeDays = StringConstraint(pattern: #"[0-9]*"#, min: 1, max: 10)
        static let nextToken = StringConstraint(pattern: #"[^\x00-\x1F\x7F\x20]*"#, min: 1, max: 2048)
        static let note = StringConstraint(pattern: #"[^\x00-\x1F\x7F]*"#, min: 1, max: 300)
        static let postalCode = StringConstraint(pattern: #"\p{Z}*[^\p{C}\p{Z}][^\p{C}]*"#, min: 1, max: 10)
        static let programManagementAccountDisplayName = StringConstraint(pattern: #"[^\x00-\x1F\x7F]*"#, min: 1, max: 30)
        static let programManagementAccountIdentifier = StringConstraint(pattern: #"(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}"#, min: 17, max: 1011)
        static let relationshipDisplayName = StringConstraint(pattern: #"[^\x00-\x1F\x7F]*"#, min: 1, max: 30)
        static let relationshipIdentifier = StringConstraint(pattern: #"(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}"#, min: 16, max: 1011)
        static let revision = StringConstraint(pattern: #"[0-9]*"#, min: 1, max: 10)
        static let stateOrRegion = StringConstraint(pattern: #"\p{Z}*[^\p{C}\p{Z}][^\p{C}]*"#, min: 1, max: 50)
        static let tagKey = StringConstraint(pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#, min: 1, max: 128)
        static let tagValue = StringConstraint(pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#, min: 0, max: 256)
        static let taggableArn = StringConstraint(pattern: #"arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}|channel-contract/cc-[a-z0-9]{13})"#, min: 1, max: 1011)
    }
}
