import ChannelAPI
import CosellDomain
package import CosellRules
package import CosellWire

/// How Channel says no (channel 1.1).
package struct ChannelVoice: Voice {
    package init() {}

    package func exception(_ objection: Objection) -> any ServiceException {
        switch objection {
        case .broken(let violations):
            let isBusiness = violations.contains { $0.reason == .business }
            return Channel.ValidationException(
                violations.map(Channel.ValidationExceptionField.init),
                isBusiness ? .businessValidationFailed : .requestValidationFailed
            )
        case .breached(let breaches):
            return Channel.ValidationException(
                breaches.map(Channel.ValidationExceptionField.init),
                .requestValidationFailed
            )
        case .invalid(let remark):
            return Channel.ValidationException(message: remark.text, reason: .requestValidationFailed)
        case .denied(let remark): return Channel.AccessDeniedException(message: remark.text)
        case .missing(let remark):
            let subject = remark.about
            return Channel.ResourceNotFoundException(
                message: remark.text,
                resourceId: subject?.id,
                resourceType: subject?.kind.rawValue
            )
        case .conflict(let remark):
            let subject = remark.about
            return Channel.ConflictException(
                message: remark.text,
                resourceId: subject?.id ?? "",
                resourceType: subject?.kind.rawValue ?? ""
            )
        case .quota(let remark):
            let subject = remark.about
            return Channel.ServiceQuotaExceededException(
                message: remark.text,
                resourceId: subject?.id ?? "",
                resourceType: subject?.kind.rawValue ?? "",
                quotaCode: remark.reason ?? ""
            )
        case .throttled: return Channel.ThrottlingException(message: "Rate exceeded")
        case .failed(let remark): return Channel.InternalServerException(message: remark.text)
        }
    }
}

extension Objection.Remark {
    fileprivate var about: ChannelSubject? { subject.flatMap { ChannelSubject($0) } }
}

extension Channel.ValidationException {
    fileprivate init(_ faults: [Channel.ValidationExceptionField], _ reason: Channel.ValidationExceptionReason) {
        self.init(message: JoinedFaults.text(faults.map(\.message)), reason: reason, fieldList: faults)
    }
}

extension Channel.ValidationExceptionField {
    fileprivate init(_ violation: Violation) {
        self.init(name: violation.field, code: Self.word(violation.code), message: violation.message)
    }

    fileprivate init(_ breach: Breach) {
        self.init(
            name: breach.field,
            code: Self.word(breach.kind.code),
            message: "\(breach.field) \(breach.words)"
        )
    }

    /// The model has a free string here; these are the words of Benefits (channel 1.1).
    private static func word(_ code: Violation.Code) -> String {
        switch code {
        case .requiredFieldMissing, .notEnoughValues: "REQUIRED_FIELD_MISSING"
        case .invalidEnumValue: "INVALID_ENUM_VALUE"
        case .invalidStringFormat: "INVALID_STRING_FORMAT"
        case .invalidValue: "INVALID_VALUE"
        case .tooManyValues: "TOO_MANY_VALUES"
        case .invalidResourceState: "INVALID_RESOURCE_STATE"
        case .duplicateKeyValue: "DUPLICATE_VALUE"
        case .valueOutOfRange: "VALUE_OUT_OF_RANGE"
        case .actionNotPermitted: "ACTION_NOT_PERMITTED"
        }
    }
}
