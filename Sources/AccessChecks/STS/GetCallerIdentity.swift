import CosellAccess
import CosellWire

/// Says who signed; nobody can be kept from that.
struct GetCallerIdentity: Check {
    init(_ input: inout CheckInput) {}

    func permission(_ call: CheckCall) -> CheckPermission { .everyone }

    func answer(_ call: CheckCall) -> Document {
        let principal = call.caller.principal
        return .object([
            .init("Arn", .string(principal.arn)), .init("UserId", .string(principal.uniqueID)),
            .init("Account", .string(principal.account)),
        ])
    }
}
