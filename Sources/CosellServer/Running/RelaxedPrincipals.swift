import CosellAccess

/// Access keys that the configuration does not know, in relaxed mode (access 8).
struct RelaxedPrincipals: Sendable {
    let defaultAccount: String

    /// A key of 12 digits is its account; any other speaks for the default account.
    func principal(_ accessKeyID: String) -> Principal {
        let isAccount = accessKeyID.utf8.count == 12 && accessKeyID.utf8.allSatisfy { 0x30...0x39 ~= $0 }
        return Principal(account: isAccount ? accessKeyID : defaultAccount, kind: .root)
    }
}
