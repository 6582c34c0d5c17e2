import CosellWire

/// Shows a role with its trust policy.
struct GetRole: Check {
    private let name: String

    init(_ input: inout CheckInput) { name = input.text("RoleName", .roleName) }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: call.arn("role", name)) }

    func answer(_ call: CheckCall) throws -> Document {
        .object([.init("Role", try call.requireRole(name).document)])
    }
}
