// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import AccountAPI

extension Account.AcceptConnectionInvitationRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        identifier: String
    ) {
        self.init(
            catalog: catalog,
            identifier: identifier,
            clientToken: ""
        )
    }
}

extension Account.CancelConnectionRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        identifier: String,
        connectionType: Account.ConnectionType,
        reason: String
    ) {
        self.init(
            catalog: catalog,
            identifier: identifier,
            connectionType: connectionType,
            reason: reason,
            clientToken: ""
        )
    }
}

extension Account.CancelConnectionInvitationRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        identifier: String
    ) {
        self.init(
            catalog: catalog,
            identifier: identifier,
            clientToken: ""
        )
    }
}

extension Account.CreateConnectionInvitationRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        connectionType: Account.ConnectionType,
        email: String,
        message: String,
        name: String,
        receiverIdentifier: String
    ) {
        self.init(
            catalog: catalog,
            clientToken: "",
            connectionType: connectionType,
            email: email,
            message: message,
            name: name,
            receiverIdentifier: receiverIdentifier
        )
    }
}

extension Account.RejectConnectionInvitationRequest {
    /// Without an idempotency token: the client gives every call a fresh one.
    public init(
        catalog: String,
        identifier: String,
        reason: String? = nil
    ) {
        self.init(
            catalog: catalog,
            identifier: identifier,
            clientToken: "",
            reason: reason
        )
    }
}
