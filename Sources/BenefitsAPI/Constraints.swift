// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

import CosellWire

extension Benefits {
    /// What the strings of requests must look like, by the name of their shape.
    enum Constraint {
        static let amendBenefitApplicationInputAmendmentReasonString = StringConstraint(min: 0, max: 1000)
        static let amendBenefitApplicationInputClientTokenString = StringConstraint(pattern: #"[a-zA-Z0-9-]{1,64}"#, min: 1, max: 64)
        static let arn = StringConstraint(pattern: #"arn:aws:([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.+)"#)
        static let associateBenefitApplicationResourceInputResourceArnString = StringConstraint(pattern: #"arn:aws:([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.+)"#, min: 0, max: 1600)
        static let benefitAllocationIdentifier = StringConstraint(pattern: #"(arn:.+|benalloc-[0-9a-z]{14})"#)
        static let benefitApplicationDescription = StringConstraint(min: 1, max: 1000)
        static let benefitApplicationIdentifier = StringConstraint(pattern: #"(arn:.+|benappl-[0-9a-z]{14})"#)
        static let benefitApplicationName = StringConstraint(min: 1, max: 255)
        static let benefitId = StringConstraint(pattern: #"(arn:.+|ben-[0-9a-z]{14})"#)
        static let cancelBenefitApplicationInputClientTokenString = StringConstraint(pattern: #"[a-zA-Z0-9-]{1,64}"#, min: 1, max: 64)
        static let cancelBenefitApplicationInputReasonString = StringConstraint(pattern: #"[\s\S]{1,1000}"#, min: 0, max: 1000)
        static let catalogName = StringConstraint(pattern: #"[A-Za-z0-9_-]+"#)
        static let contactBusinessTitleString = StringConstraint(min: 0, max: 80)
        static let contactEmail = StringConstraint(pattern: #"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"#, min: 0, max: 80)
        static let contactFirstName = StringConstraint(min: 0, max: 80)
        static let contactLastName = StringConstraint(min: 0, max: 80)
        static let createBenefitApplicationInputBenefitIdentifierString = StringConstraint(pattern: #"(arn:.+|ben-[0-9a-z]{14})"#)
        static let createBenefitApplicationInputClientTokenString = StringConstraint(pattern: #"[!-~]{1,64}"#, min: 1, max: 64)
        static let disassociateBenefitApplicationResourceInputResourceArnString = StringConstraint(pattern: #"arn:aws:([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.+)"#, min: 0, max: 1600)
        static let fileURI = StringConstraint(pattern: #"(s3://|https://).*"#, min: 1, max: 2000)
        static let getBenefitInputIdentifierString = StringConstraint(pattern: #"(arn:.+|ben-[0-9a-z]{14})"#)
        static let listBenefitAllocationsInputNextTokenString = StringConstraint(pattern: #"[\s\S]*"#, min: 1, max: 2048)
        static let listBenefitApplicationsInputNextTokenString = StringConstraint(pattern: #"[\s\S]*"#, min: 1, max: 2048)
        static let listBenefitsInputNextTokenString = StringConstraint(pattern: #"[\s\S]*"#, min: 1, max: 2048)
        static let program = StringConstraint(pattern: #"[A-Za-z0-9_-]+"#, min: 1, max: 255)
        static let tagKey = StringConstraint(pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#, min: 1, max: 128)
        static let tagValue = StringConstraint(pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#, min: 0, max: 256)
        static let taggableResourceArn = StringConstraint(pattern: #"arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/[\w+=,.@-]+(/[\w+=,.@-]+)*"#, min: 1, max: 1000)
        static let updateBenefitApplicationInputClientTokenString = StringConstraint(pattern: #"[!-~]{1,64}"#, min: 1, max: 64)
    }
}
