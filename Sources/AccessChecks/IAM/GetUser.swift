import CosellAccess
import CosellWire

/// Shows a user: the one named, or the caller.
struct GetUser: Check {
    private let name: String?

    init(_ input: inout CheckInput) { name = input.optionalText("UserName", .userName) }

    func permission(_ call: CheckCall) -> CheckPermission {
        .allowed(on: name.map { call.arn("user", $0) } ?? call.caller.principal.arn)
    }

    func answer(_ call: CheckCall) throws -> Document {
        if let name { return .object([.init("User", try call.requireUser(name).userDocument)]) }
        guard case .assumedRole = call.caller.principal.kind else {
            return .object([.init("User", call.caller.principal.userDocument)])
        }
        throw CheckRefusal.invalid("Must specify userName when calling with non-User credentials")
    }
}
