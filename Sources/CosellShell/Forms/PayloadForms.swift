import CosellShapes
import CosellWire

/// Rewrites an input that people wrote into one that AWS takes, and notes what it changed.
struct PayloadForms {
    let table: ServiceTable
    private(set) var notes: [String] = []

    init(_ table: ServiceTable) { self.table = table }

    mutating func official(_ value: Document, of name: String, at path: String = "") -> Document {
        let shape = table[name]
        switch (value, shape.kind) {
        case (.object(let members), .structure), (.object(let members), .union):
            let moved = shape.name == "Customer" ? movedIntoAccount(members, shape, path) : members
            return .object(
                named(moved, shape).map { member in
                    guard let inner = shape.member(member.name) else { return member }
                    let place = path.isEmpty ? member.name : "\(path).\(member.name)"
                    let value = official(member.value, of: inner.shape, at: place)
                    return Document.Member(member.name, state(value, member.name, moved, at: place))
                }
            )
        case (.object(let members), .map):
            return .object(
                members.map {
                    Document.Member($0.name, official($0.value, of: shape.element ?? "", at: "\(path).\($0.name)"))
                }
            )
        case (.list(let elements), .list):
            return .list(
                elements.enumerated().map { official($0.element, of: shape.element ?? "", at: "\(path)[\($0.offset)]") }
            )
        case (.string(let text), .string) where !shape.values.isEmpty:
            guard let official = ValueForms.official(text, of: shape), official != text else { return value }
            notes.append("\(path): '\(text)' is '\(official)'")
            return .string(official)
        case (.string(let text), .string) where shape.name == "ConnectionTypeFilter":
            let official = connectionFilter(text)
            guard official != text else { return value }
            notes.append("\(path): '\(text)' is '\(official)'")
            return .string(official)
        case (.string(let text), .string) where shape.name.hasSuffix("CountryCode"):
            let code = text.utf8.count == 2 ? text.uppercased() : CountryNames.code(of: ValueForms.letters(text))
            guard let code, code != text else { return value }
            notes.append("\(path): '\(text)' is '\(code)'")
            return .string(code)
        case (.integer, .string), (.double, .string):
            notes.append("\(path) is text: \"\(value.compactJSON)\"")
            return .string(value.compactJSON)
        case (.string(let text), .timestamp): return .string(moment(text, path))
        default: return value
        }
    }

    /// `cosell:active` → `OPPORTUNITY_COLLABORATION:ACTIVE`: a type and a status, which the model has as one text.
    private func connectionFilter(_ text: String) -> String {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return zip(parts, ["ConnectionType", "ConnectionTypeStatus"])
            .map { ValueForms.official($0, of: table[$1]) ?? $0 }.joined(separator: ":")
    }

    /// Members whose case differs, as in `companyName`, under the model's name.
    private mutating func named(_ members: [Document.Member], _ shape: Shape) -> [Document.Member] {
        members.map { member in
            guard shape.member(member.name) == nil,
                let official = shape.members.first(where: { $0.name.lowercased() == member.name.lowercased() }),
                !members.contains(where: { $0.name == official.name })
            else { return member }
            notes.append("\(member.name) is spelled \(official.name)")
            return Document.Member(official.name, member.value)
        }
    }

    /// A day, or a moment without its zone, counts in UTC; a number counts the seconds since 1970.
    private mutating func moment(_ text: String, _ path: String) -> String {
        guard Instant(text) == nil else { return text }
        if let seconds = Double(text), let moment = Instant(epochSeconds: seconds) { return moment.description }
        guard let spelled = [text + "T00:00:00Z", text + "Z"].first(where: { Instant($0) != nil }) else { return text }
        notes.append("\(path): '\(text)' is taken as \(spelled)")
        return spelled
    }

    private mutating func state(
        _ value: Document,
        _ name: String,
        _ siblings: [Document.Member],
        at path: String
    ) -> Document {
        guard name == "StateOrRegion", case .string(let text) = value, let full = States.names[text.uppercased()],
            let country = siblings.first(where: { $0.name == "CountryCode" }), case .string(let code) = country.value,
            code.uppercased() == "US" || CountryNames.code(of: ValueForms.letters(code)) == "US"
        else { return value }
        notes.append("\(path): '\(text)' is '\(full)'")
        return .string(full)
    }

    /// `Customer.CompanyName` → `Customer.Account.CompanyName`, `Customer.CountryCode` →
    /// `Customer.Account.Address.CountryCode`. What stands in the right place already wins.
    private mutating func movedIntoAccount(
        _ members: [Document.Member],
        _ shape: Shape,
        _ path: String
    ) -> [Document.Member] {
        guard let account = shape.member("Account").map({ table[$0.shape] }),
            let address = account.member("Address").map({ table[$0.shape] })
        else { return members }
        var kept: [Document.Member] = []
        var accountMembers = members.first { $0.name == "Account" }?.value.members ?? []
        var addressMembers = accountMembers.first { $0.name == "Address" }?.value.members ?? []
        for member in members where member.name != "Account" {
            if shape.member(member.name) == nil, account.member(member.name) != nil {
                notes.append("\(path).\(member.name) is \(path).Account.\(member.name)")
                accountMembers.add(member)
            } else if shape.member(member.name) == nil, address.member(member.name) != nil {
                notes.append("\(path).\(member.name) is \(path).Account.Address.\(member.name)")
                addressMembers.add(member)
            } else {
                kept.append(member)
            }
        }
        if !addressMembers.isEmpty {
            accountMembers.removeAll { $0.name == "Address" }
            accountMembers.append(Document.Member("Address", .object(addressMembers)))
        }
        return accountMembers.isEmpty ? kept : [Document.Member("Account", .object(accountMembers))] + kept
    }
}

extension Document {
    var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }
}

extension [Document.Member] {
    /// Adds what is not there yet.
    mutating func add(_ member: Document.Member) {
        if !contains(where: { $0.name == member.name }) { append(member) }
    }

    /// Sets a member, where it stands or at the end.
    mutating func set(_ name: String, _ value: Document) {
        if let place = firstIndex(where: { $0.name == name }) {
            self[place] = Document.Member(name, value)
        } else {
            append(Document.Member(name, value))
        }
    }

    subscript(name: String) -> Document? { first { $0.name == name }?.value }
}
