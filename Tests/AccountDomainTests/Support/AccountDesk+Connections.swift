import AccountAPI
import AccountDomain
import CosellDomain
import CosellWire

/// The operations on connections under short names.
extension AccountDesk {
    @discardableResult
    func invite(
        _ receiver: String,
        _ type: Account.ConnectionType = .opportunityCollaboration,
        message: String = "Shall we pursue the retail deals together?",
        token: String? = nil
    ) async throws -> Account.CreateConnectionInvitationResponse {
        try await provider.createConnectionInvitation(
            Account.CreateConnectionInvitationRequest(
                catalog: catalog,
                clientToken: token ?? self.token(),
                connectionType: type,
                email: Self.lead,
                message: message,
                name: "Dana Kim",
                receiverIdentifier: receiver
            ),
            call("CreateConnectionInvitation")
        )
    }

    func invitation(_ id: String) async throws -> Account.GetConnectionInvitationResponse {
        let input = Account.GetConnectionInvitationRequest(catalog: catalog, identifier: id)
        return try await provider.getConnectionInvitation(input, call("GetConnectionInvitation"))
    }

    @discardableResult
    func accept(_ id: String, token: String? = nil) async throws -> Account.Connection {
        let input = Account.AcceptConnectionInvitationRequest(
            catalog: catalog,
            identifier: id,
            clientToken: token ?? self.token()
        )
        return try await provider.acceptConnectionInvitation(input, call("AcceptConnectionInvitation")).connection
    }

    @discardableResult
    func reject(
        _ id: String,
        because reason: String? = nil
    ) async throws
        -> Account.RejectConnectionInvitationResponse
    {
        let input = Account.RejectConnectionInvitationRequest(
            catalog: catalog,
            identifier: id,
            clientToken: token(),
            reason: reason
        )
        return try await provider.rejectConnectionInvitation(input, call("RejectConnectionInvitation"))
    }

    @discardableResult
    func withdraw(_ id: String) async throws -> Account.CancelConnectionInvitationResponse {
        let input = Account.CancelConnectionInvitationRequest(catalog: catalog, identifier: id, clientToken: token())
        return try await provider.cancelConnectionInvitation(input, call("CancelConnectionInvitation"))
    }

    func invitations(
        type: Account.ConnectionType? = nil,
        side: Account.ParticipantType? = nil,
        status: Account.InvitationStatus? = nil,
        others: [String]? = nil,
        limit: Int? = nil,
        token: String? = nil
    ) async throws -> Account.ListConnectionInvitationsResponse {
        try await provider.listConnectionInvitations(
            Account.ListConnectionInvitationsRequest(
                catalog: catalog,
                nextToken: token,
                connectionType: type,
                maxResults: limit,
                otherParticipantIdentifiers: others,
                participantType: side,
                status: status
            ),
            call("ListConnectionInvitations")
        )
    }

    func connection(_ id: String) async throws -> Account.GetConnectionResponse {
        let input = Account.GetConnectionRequest(catalog: catalog, identifier: id)
        return try await provider.getConnection(input, call("GetConnection"))
    }

    func connections(
        _ filter: String? = nil,
        others: [String]? = nil,
        limit: Int? = nil,
        token: String? = nil
    ) async throws -> Account.ListConnectionsResponse {
        try await provider.listConnections(
            Account.ListConnectionsRequest(
                catalog: catalog,
                nextToken: token,
                connectionType: filter,
                maxResults: limit,
                otherParticipantIdentifiers: others
            ),
            call("ListConnections")
        )
    }

    @discardableResult
    func disconnect(
        _ id: String,
        _ type: Account.ConnectionType = .opportunityCollaboration
    ) async throws -> Account.CancelConnectionResponse {
        try await provider.cancelConnection(
            Account.CancelConnectionRequest(
                catalog: catalog,
                identifier: id,
                connectionType: type,
                reason: "",
                clientToken: token()
            ),
            call("CancelConnection")
        )
    }

    func preferences() async throws -> Account.GetConnectionPreferencesResponse {
        let input = Account.GetConnectionPreferencesRequest(catalog: catalog)
        return try await provider.getConnectionPreferences(input, call("GetConnectionPreferences"))
    }

    @discardableResult
    func prefer(
        _ access: Account.AccessType,
        without others: [String]? = nil,
        revision: Int = 1
    ) async throws -> Account.UpdateConnectionPreferencesResponse {
        try await provider.updateConnectionPreferences(
            Account.UpdateConnectionPreferencesRequest(
                catalog: catalog,
                revision: revision,
                accessType: access,
                excludedParticipantIdentifiers: others
            ),
            call("UpdateConnectionPreferences")
        )
    }

    /// Connects this account with another that has a profile, or with any as a subsidiary.
    @discardableResult
    func connect(
        with other: String,
        at receiver: String,
        _ type: Account.ConnectionType = .opportunityCollaboration
    ) async throws -> Account.Connection {
        try await of(other).accept(invite(receiver, type).id)
    }
}
