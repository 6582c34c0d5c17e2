package import CosellRules
package import SellingAPI

extension Selling.ValidationExceptionErrorCode {
    /// As the Selling API spells it.
    package init(_ code: Violation.Code) {
        self =
            switch code {
            case .requiredFieldMissing: .requiredFieldMissing
            case .invalidEnumValue: .invalidEnumValue
            case .invalidStringFormat: .invalidStringFormat
            case .invalidValue: .invalidValue
            case .notEnoughValues: .notEnoughValues
            case .tooManyValues: .tooManyValues
            case .invalidResourceState: .invalidResourceState
            case .duplicateKeyValue: .duplicateKeyValue
            case .valueOutOfRange: .valueOutOfRange
            case .actionNotPermitted: .actionNotPermitted
            }
    }
}
