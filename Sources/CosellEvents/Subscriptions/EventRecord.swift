package import CosellWire

extension Document {
    /// What the event of this envelope is about: events about the same are brought in their order (CP71). It is the first
    /// resource, else the identifier of the first thing in the detail that has one; each account hears of it for itself.
    package var eventRecord: String {
        var words = [self["account"]?.text ?? "", self["detail"]?["catalog"]?.text ?? ""]
        if case .list(let resources)? = self["resources"], let first = resources.first?.text {
            words.append(first)
        } else if let identifier = self["detail"]?.firstIdentifier {
            words.append(identifier)
        } else {
            words.append(self["detail-type"]?.text ?? "")
        }
        return words.joined(separator: " ")
    }

    private var firstIdentifier: String? {
        guard case .object(let members) = self else { return nil }
        let names = ["identifier", "id", "arn"]
        if let own = members.first(where: { names.contains($0.name.lowercased()) && $0.value.text != nil }) {
            return own.value.text
        }
        return members.lazy.compactMap(\.value.firstIdentifier).first
    }

    package var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
}
