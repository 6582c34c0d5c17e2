import Yams

extension Node {
    /// The line of what a path leads to, or of what stands nearest around it.
    ///
    /// - Parameter path: keys, and numbers of elements from 0 as `[3]`.
    func line(of path: [String]) -> Int? {
        var node = self
        var line: Int?
        for step in path {
            guard let next = node.next(step) else { break }
            line = next.key?.line ?? next.value.mark?.line ?? line
            node = next.value
        }
        return line
    }

    private func next(_ step: String) -> (key: Mark?, value: Node)? {
        if step.hasPrefix("["), let number = Int(step.dropFirst().dropLast()) {
            guard let element = sequence?.dropFirst(number).first else { return nil }
            return (nil, element)
        }
        guard let pair = mapping?.first(where: { $0.key.string == step }) else { return nil }
        return (pair.value.mark == nil ? pair.key.mark : nil, pair.value)
    }
}

extension ConfigurationError {
    /// The same with its line, where the place stands in the file.
    func located(in root: Node) -> ConfigurationError {
        guard let line = root.line(of: path(in: root)) else { return self }
        if let repeated, let first = root.line(of: repeated.path) {
            return ConfigurationError(
                "line \(line): \(place)",
                "\(repeated.fault), first in line \(first); \(repeated.fix)"
            )
        }
        return ConfigurationError("line \(line): \(place)", what)
    }

    /// `faults.[2].every` as it is; `account 111122223333` is the last element of `accounts` with that id.
    private func path(in root: Node) -> [String] {
        guard path.isEmpty else { return path }
        let words = place.split(separator: " ")
        guard words.count > 1, words[0] == "account" else { return place.split(separator: ".").map(String.init) }
        let id = words[1].prefix { $0 != ":" && $0 != "," }
        let number = root.mapping?["accounts"]?.sequence?.lastIndex { element in
            element.mapping?["id"]?.scalar?.string == String(id)
        }
        return number.map { ["accounts", "[\($0)]"] } ?? ["accounts"]
    }
}
