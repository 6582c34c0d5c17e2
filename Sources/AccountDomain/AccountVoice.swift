import AccountAPI
package import CosellRules
package import CosellWire

/// How Account says no (account 1.1).
package struct AccountVoice: Voice {
    package init() {}

    package func exception(_ objection: Objection) -> any ServiceException {
        switch objection {
        case .broken(let violations): Account.ValidationException(violations.map(Account.ValidationError.init))
        case .breached(let breaches): Account.ValidationException(breaches.map(Account.ValidationError.init))
        case .invalid(let remark):
            Account.ValidationException(message: remark.text, reason: .requestValidationFailed)
        case .denied(let remark):
            Account.AccessDeniedException(message: remark.text, reason: remark.word(else: .accessDenied))
        case .missing(let remark):
            Account.ResourceNotFoundException(message: remark.text, reason: remark.word(else: .partnerNotFound))
        case .conflict(let remark):
            Account.ConflictException(message: remark.text, reason: remark.word(else: .conflictClientToken))
        case .quota(let remark):
            Account.ServiceQuotaExceededException(
                message: remark.text,
                reason: remark.word(else: .limitExceededNumberOfOpenConnectionInvitation)
            )
        case .throttled: Account.ThrottlingException(message: "Rate exceeded")
        case .failed(let remark): Account.InternalServerException(message: remark.text)
        }
    }
}

extension Objection.Remark {
    fileprivate func word<Reason: WireEnum>(else other: Reason) -> Reason {
        reason.map { Reason(rawValue: $0) } ?? other
    }
}

extension Account.ValidationException {
    /// Account 1.1: one business fault makes the whole a business matter.
    fileprivate init(_ faults: [Account.ValidationError]) {
        self.init(
            message: JoinedFaults.text(faults.map(\.text)),
            reason: faults.contains(where: \.isBusiness) ? .businessValidationFailed : .requestValidationFailed,
            errorDetails: faults
        )
    }
}

extension Account.ValidationError {
    fileprivate init(_ violation: Violation) {
        if let word = violation.word {
            self = .businessValidationError(.init(message: violation.message, code: .init(rawValue: word)))
        } else {
            let code = Account.FieldValidationCode(violation.code)
            self = .fieldValidationError(.init(name: violation.field, message: violation.message, code: code))
        }
    }

    fileprivate init(_ breach: Breach) {
        let (field, words) = (breach.field, breach.words)
        let code = Account.FieldValidationCode(breach.kind)
        self = .fieldValidationError(.init(name: field, message: "\(field) \(words)", code: code))
    }

    fileprivate var text: String {
        switch self {
        case .fieldValidationError(let fault): fault.message
        case .businessValidationError(let fault): fault.message
        case .unknown(let name): name
        }
    }

    fileprivate var isBusiness: Bool {
        if case .businessValidationError = self { true } else { false }
    }
}

extension Account.FieldValidationCode {
    fileprivate init(_ code: Violation.Code) {
        self =
            switch code {
            case .requiredFieldMissing: .requiredFieldMissing
            case .invalidEnumValue: .invalidEnumValue
            case .invalidStringFormat: .invalidStringFormat
            case .invalidValue, .notEnoughValues, .valueOutOfRange, .invalidResourceState: .invalidValue
            case .tooManyValues: .tooManyValues
            case .duplicateKeyValue: .duplicateValue
            case .actionNotPermitted: .actionNotPermitted
            }
    }

    /// Account 1.1, the fourth rule.
    fileprivate init(_ kind: Breach.Kind) {
        self =
            switch kind {
            case .missing: .requiredFieldMissing
            case .unknownValue: .invalidEnumValue
            case .pattern, .length: .invalidStringFormat
            case .range, .tooFewElements, .union: .invalidValue
            case .tooManyElements: .tooManyValues
            }
    }
}
