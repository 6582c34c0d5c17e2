/// Something that a form of the users' guide leaves out and only the service can tell. Whoever makes the call asks first.
package enum Lookup: Hashable, Sendable {
    /// The member is the caller's own partner: the only one that `ListPartners` names.
    case ownPartner(member: String)
    /// The member's names are those of the user with that e-mail; the input has a guess from the e-mail's own letters.
    case userNames(email: String, member: String)
    /// The member is the identifier of the only solution with that name.
    case solution(named: String, member: String)
    /// The member is the profile of that account, known from connections or invitations.
    case profile(ofAccount: String, member: String)
    /// These members are e-mail and name of the own alliance lead.
    case allianceLead(email: String?, name: String?)
    /// The member is the program management account of the relationship that the input names.
    case programAccount(ofRelationship: String, path: [String])
}
