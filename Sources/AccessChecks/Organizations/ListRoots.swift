import CosellWire

/// Lists the one root of the organisation.
struct ListRoots: Check {
    private let page: OrganizationPage

    init(_ input: inout CheckInput) { page = OrganizationPage(&input) }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: "*") }

    func answer(_ call: CheckCall) throws -> Document {
        try page.answer("Roots", [try Organization(call).rootDocument], call)
    }
}
