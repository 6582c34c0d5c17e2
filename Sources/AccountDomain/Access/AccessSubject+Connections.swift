package import AccountAPI
import CosellDomain

/// What IAM is asked about connections: resources of no account, but for the preferences (access 3.1, 3.4).
extension AccessSubject {
    func connectionInvitation(_ id: String) -> String {
        ResourceName.connectionInvitation(id, catalog: catalog).text
    }

    func connection(_ id: String) -> String { ResourceName.connection(id, catalog: catalog).text }

    func connectionPreferences(of account: String) -> String {
        ResourceName.connectionPreferences(account: account, catalog: catalog).text
    }
}

extension Account.CreateConnectionInvitationRequest: AccessSubject {
    package func resource(of account: String) -> String { connectionInvitation("*") }
}

extension Account.ListConnectionInvitationsRequest: AccessSubject {
    package func resource(of account: String) -> String { connectionInvitation("*") }
}

extension Account.GetConnectionInvitationRequest: AccessSubject {
    package func resource(of account: String) -> String { connectionInvitation(identifier) }
}

extension Account.AcceptConnectionInvitationRequest: AccessSubject {
    package func resource(of account: String) -> String { connectionInvitation(identifier) }
}

extension Account.RejectConnectionInvitationRequest: AccessSubject {
    package func resource(of account: String) -> String { connectionInvitation(identifier) }
}

extension Account.CancelConnectionInvitationRequest: AccessSubject {
    package func resource(of account: String) -> String { connectionInvitation(identifier) }
}

extension Account.ListConnectionsRequest: AccessSubject {
    package func resource(of account: String) -> String { connection("*") }
}

extension Account.GetConnectionRequest: AccessSubject {
    package func resource(of account: String) -> String { connection(identifier) }
}

extension Account.CancelConnectionRequest: AccessSubject {
    package func resource(of account: String) -> String { connection(identifier) }
}

extension Account.GetConnectionPreferencesRequest: AccessSubject {
    package func resource(of account: String) -> String { connectionPreferences(of: account) }
}

extension Account.UpdateConnectionPreferencesRequest: AccessSubject {
    package func resource(of account: String) -> String { connectionPreferences(of: account) }
}
