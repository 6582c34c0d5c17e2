import CosellWire

/// Lists the accounts of the organisation, in the order of the configuration.
struct ListAccounts: Check {
    private let page: OrganizationPage

    init(_ input: inout CheckInput) { page = OrganizationPage(&input) }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: "*") }

    func answer(_ call: CheckCall) throws -> Document {
        let organization = try Organization(call)
        return try page.answer("Accounts", organization.accounts.map(organization.shown), call)
    }
}
