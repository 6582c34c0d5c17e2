import CosellWire

/// Shows the organisation of the caller's account.
struct DescribeOrganization: Check {
    init(_ input: inout CheckInput) {}

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: "*") }

    func answer(_ call: CheckCall) throws -> Document {
        .object([.init("Organization", try Organization(call).document)])
    }
}
