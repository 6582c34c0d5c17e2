import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellWire

/// The operations of program management accounts and relationships under short names, with usual values filled in.
extension ChannelDesk {
    func enrol(
        _ account: String = manager,
        _ program: Channel.Program = .solutionProvider,
        _ type: Channel.ProgramManagementAccountType? = nil,
        name: String = "Northwind",
        tags: [Channel.Tag]? = nil,
        token: String? = nil
    ) async throws -> String {
        try await provider.createProgramManagementAccount(
            Channel.CreateProgramManagementAccountRequest(
                catalog: catalog,
                program: program,
                displayName: name,
                accountId: account,
                clientToken: token ?? self.token(),
                tags: tags,
                type: type
            ),
            call("CreateProgramManagementAccount")
        ).programManagementAccountDetail?.id ?? ""
    }

    /// One that is active.
    func active(
        _ account: String = manager,
        _ program: Channel.Program = .solutionProvider,
        _ type: Channel.ProgramManagementAccountType? = nil
    ) async throws -> String {
        let id = try await enrol(account, program, type)
        try await of(account).accept(invite(id))
        return id
    }

    /// One that is active, for managed services.
    func activeForServices() async throws -> String {
        try await active(Self.otherManager, .managedServicesProvider, .managedServices)
    }

    func accounts(
        _ change: (inout Channel.ListProgramManagementAccountsRequest) -> Void = { _ in }
    ) async throws -> Channel.ListProgramManagementAccountsResponse {
        var input = Channel.ListProgramManagementAccountsRequest(catalog: catalog)
        change(&input)
        return try await provider.listProgramManagementAccounts(input, call("ListProgramManagementAccounts"))
    }

    func account(_ id: String) async throws -> Channel.ProgramManagementAccountSummary? {
        try await accounts().items?.first { $0.id == id }
    }

    @discardableResult
    func rename(
        _ id: String,
        _ name: String?,
        revision: String? = nil
    ) async throws
        -> Channel.UpdateProgramManagementAccountDetail?
    {
        try await provider.updateProgramManagementAccount(
            .init(catalog: catalog, identifier: id, revision: revision, displayName: name),
            call("UpdateProgramManagementAccount")
        ).programManagementAccountDetail
    }

    func close(_ id: String, token: String? = nil) async throws {
        _ = try await provider.deleteProgramManagementAccount(
            .init(catalog: catalog, identifier: id, clientToken: token ?? self.token()),
            call("DeleteProgramManagementAccount")
        )
    }

    // MARK: Relationships

    func relate(
        under parent: String,
        _ type: Channel.AssociationType = .endCustomer,
        with associated: String? = customer,
        token: String? = nil,
        _ change: (inout Channel.CreateRelationshipRequest) -> Void = { _ in }
    ) async throws -> String {
        var input = Channel.CreateRelationshipRequest(
            catalog: catalog,
            associationType: type,
            programManagementAccountIdentifier: parent,
            associatedAccountId: associated,
            displayName: "A customer",
            sector: .commercial,
            clientToken: token ?? self.token()
        )
        change(&input)
        return try await provider.createRelationship(input, call("CreateRelationship")).relationshipDetail?.id ?? ""
    }

    /// One with managed services, of the whole organization.
    func serve(
        under parent: String,
        with associated: String? = otherCustomer,
        scope: Channel.AccountScope? = .entireOrganization,
        start: Instant? = nil
    ) async throws -> String {
        try await relate(under: parent, .managedServicesEndCustomer, with: associated) {
            ($0.accountScope, $0.startDate) = (scope, start)
        }
    }

    func relationship(_ id: String, under parent: String) async throws -> Channel.RelationshipDetail? {
        try await provider.getRelationship(
            .init(catalog: catalog, programManagementAccountIdentifier: parent, identifier: id),
            call("GetRelationship")
        ).relationshipDetail
    }

    func relationships(
        _ change: (inout Channel.ListRelationshipsRequest) -> Void = { _ in }
    ) async throws -> [Channel.RelationshipSummary] {
        var input = Channel.ListRelationshipsRequest(catalog: catalog)
        change(&input)
        return try await provider.listRelationships(input, call("ListRelationships")).items ?? []
    }

    @discardableResult
    func update(
        _ id: String,
        under parent: String,
        name: String? = nil,
        revision: String? = nil,
        plan: Channel.SupportPlan? = nil
    ) async throws -> Channel.UpdateRelationshipDetail? {
        try await provider.updateRelationship(
            Channel.UpdateRelationshipRequest(
                catalog: catalog,
                identifier: id,
                programManagementAccountIdentifier: parent,
                revision: revision,
                displayName: name,
                requestedSupportPlan: plan
            ),
            call("UpdateRelationship")
        ).relationshipDetail
    }

    func separate(_ id: String, under parent: String, token: String? = nil) async throws {
        _ = try await provider.deleteRelationship(
            Channel.DeleteRelationshipRequest(
                catalog: catalog,
                identifier: id,
                programManagementAccountIdentifier: parent,
                clientToken: token ?? self.token()
            ),
            call("DeleteRelationship")
        )
    }
}
