import CosellWire

/// Brings an edit onto a record that someone else has changed meanwhile, member by member.
struct Merge {
    /// Dotted paths, in lower camel case, of what both sides changed to different values.
    private(set) var conflicts: [String] = []
    /// Who counts where both sides changed a member: true for the edit, false for what is stored; nil leaves it open.
    var prefersEdit: (_ path: String) -> Bool? = { _ in nil }

    /// - Parameters:
    ///   - base: what the edit started from.
    ///   - edited: what it made of that.
    ///   - current: what is stored now.
    /// - Returns: the record now with the edit in it; nil means absent. Lists count as one value.
    mutating func merge(
        _ base: Document?,
        _ edited: Document?,
        _ current: Document?,
        at path: [String] = []
    ) -> Document? {
        if edited == base || edited == current { return current }
        if current == base { return edited }
        guard case .object(let ours)? = edited, case .object(let theirs)? = current,
            Self.isObjectOrAbsent(base)
        else {
            let place = path.joined(separator: ".")
            if let isEdit = prefersEdit(place) { return isEdit ? edited : current }
            conflicts.append(place)
            return current
        }
        let names = theirs.map(\.name) + ours.map(\.name).filter { name in !theirs.contains { $0.name == name } }
        let members = names.compactMap { name in
            merge(base?[name], edited?[name], current?[name], at: path + [Self.lowerCamel(name)])
                .map { Document.Member(name, $0) }
        }
        return .object(members)
    }

    private static func isObjectOrAbsent(_ document: Document?) -> Bool {
        switch document {
        case nil, .object: true
        default: false
        }
    }

    /// As errors spell members.
    private static func lowerCamel(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
}
