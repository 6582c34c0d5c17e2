import CosellWire

/// What is known of a value before it is there.
package indirect enum Forecast: Sendable {
    case anything
    /// Certainly nothing.
    case null
    case boolean, number, string
    case list(Forecast)
    /// The members that it may have; nil for a name that none has.
    case object(@Sendable (_ name: String) -> Forecast?)

    init(_ value: Document) {
        switch value {
        case .null: self = .null
        case .boolean: self = .boolean
        case .integer, .double: self = .number
        case .string: self = .string
        case .list: self = .list(.anything)
        case .object: self = .anything
        }
    }

    var name: String {
        switch self {
        case .anything: "any value"
        case .null: "null"
        case .boolean: "boolean"
        case .number: "number"
        case .string: "string"
        case .list: "array"
        case .object: "object"
        }
    }
}
