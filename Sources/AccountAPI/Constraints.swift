// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

import CosellWire

extension Account {
    /// What the strings of requests must look like, by the name of their shape.
    enum Constraint {
        static let awsAccountId = StringConstraint(pattern: #"[0-9]{12}"#)
        static let cancelConnectionRequestReasonString = StringConstraint(min: 0, max: 256)
        static let catalog = StringConstraint(pattern: #"[a-zA-Z0-9-]+"#, min: 1, max: 64)
        static let clientToken = StringConstraint(pattern: #"[A-Za-z0-9-_]+"#, min: 1, max: 64)
        static let connectionId = StringConstraint(pattern: #"pac-[A-Za-z0-9]{13}"#)
        static let connectionInvitationId = StringConstraint(pattern: #"pacinv-[A-Za-z0-9]{13}"#)
        static let connectionTypeFilter = StringConstraint(pattern: #"[a-zA-Z_-]+(:[a-zA-Z]+)?"#, min: 1, max: 200)
        static let countryCode = StringConstraint(pattern: #"[A-Z]{2}"#, min: 2, max: 2)
        static let createConnectionInvitationRequestMessageString = StringConstraint(pattern: #"[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+"#, min: 1, max: 256)
        static let domainName = StringConstraint(pattern: #"[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*"#, min: 1, max: 253)
        static let email = StringConstraint(pattern: #"[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*"#, min: 1, max: 320)
        static let emailVerificationCode = StringConstraint(pattern: #"[0-9]+"#, min: 6, max: 6)
        static let jurisdictionCode = StringConstraint(pattern: #"[A-Z0-9]{2}"#, min: 2, max: 2)
        static let legalName = StringConstraint(pattern: #"[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+"#, min: 1, max: 80)
        static let locale = StringConstraint(pattern: #"[a-z]{2}-[A-Z]{2}"#)
        static let localizedContentDescriptionString = StringConstraint(pattern: #"[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+"#, min: 1, max: 600)
        static let nextToken = StringConstraint(pattern: #"[\S]+"#, min: 1, max: 2048)
        static let participantIdentifier = StringConstraint(pattern: #"[a-zA-Z0-9-]+"#, min: 1, max: 100)
        static let partnerIdentifier = StringConstraint(pattern: #"(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13})"#, min: 1, max: 200)
        static let partnerProfileId = StringConstraint(pattern: #"pprofile-[A-Za-z0-9]{13}"#, min: 1, max: 50)
        static let profileTaskId = StringConstraint(pattern: #"pprofiletask-[A-Za-z0-9]{13}"#, min: 1, max: 80)
        static let registrationId = StringConstraint(pattern: #"[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+"#, min: 1, max: 80)
        static let rejectConnectionInvitationRequestReasonString = StringConstraint(min: 0, max: 256)
        static let sensitiveUnicodeString = StringConstraint(pattern: #"[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+"#, min: 1, max: 80)
        static let subdivisionCode = StringConstraint(pattern: #"[A-Z0-9]{1,3}"#, min: 1, max: 3)
        static let tagKey = StringConstraint(min: 1, max: 128)
        static let tagValue = StringConstraint(min: 0, max: 256)
        static let taggableResourceArn = StringConstraint(pattern: #"arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+"#, min: 1, max: 200)
        static let taskDetailsDescriptionString = StringConstraint(pattern: #"[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+"#, min: 1, max: 600)
        static let unicodeString = StringConstraint(pattern: #"[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+"#, min: 1, max: 80)
        static let url = StringConstraint(pattern: #"(https|HTTPS):\/\/[^\/\s]+(\/\S*)?"#, min: 1, max: 256)
    }
}
