package import CosellRules
package import CosellWire
import SellingAPI
import SellingRules

/// How Selling says no (selling 1.3).
package struct SellingVoice: Voice {
    package init() {}

    package func exception(_ objection: Objection) -> any ServiceException {
        switch objection {
        case .broken(let violations): Selling.ValidationException(violations)
        case .breached(let breaches): Selling.ValidationException(breaches)
        case .invalid(let remark):
            Selling.ValidationException(message: remark.text, reason: .requestValidationFailed)
        case .denied(let remark):
            Selling.AccessDeniedException(message: remark.text, reason: remark.reason.map { .init(rawValue: $0) })
        case .missing(let remark): Selling.ResourceNotFoundException(message: remark.text)
        case .conflict(let remark): Selling.ConflictException(message: remark.text)
        case .quota(let remark): Selling.ServiceQuotaExceededException(message: remark.text)
        case .throttled: Selling.ThrottlingException(message: "Rate exceeded")
        case .failed(let remark): Selling.InternalServerException(message: remark.text)
        }
    }
}

extension Selling.ValidationException {
    fileprivate init(_ violations: [Violation]) {
        self.init(
            violations.map {
                Selling.ValidationExceptionError(fieldName: $0.field, message: $0.message, code: .init($0.code))
            },
            isBusiness: violations.contains { $0.reason == .business }
        )
    }

    fileprivate init(_ breaches: [Breach]) {
        self.init(breaches.map(Selling.ValidationExceptionError.init), isBusiness: false)
    }

    private init(_ faults: [Selling.ValidationExceptionError], isBusiness: Bool) {
        self.init(
            message: JoinedFaults.text(faults.map(\.message)),
            reason: isBusiness ? .businessValidationFailed : .requestValidationFailed,
            errorList: faults
        )
    }
}

extension Selling.ValidationExceptionError {
    fileprivate init(_ breach: Breach) {
        self.init(fieldName: breach.field, message: "\(breach.field) \(breach.words)", code: .init(breach.kind.code))
    }
}
