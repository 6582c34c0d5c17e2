/// One of AWS's shared files, `~/.aws/config` or `~/.aws/credentials`, read as AWS's own tools read it.
///
/// Names of settings count in any case of letters. Lines indented deeper than a setting continue its value; where the
/// value itself is empty they are settings of their own, one level down.
struct SharedConfigFile: Equatable {
    let path: String
    /// By the name between the brackets, as it stands.
    private(set) var sections: [String: ConfigurationSection] = [:]

    /// - Parameter text: the file's bytes as UTF-8.
    init(path: String, text: String) throws(ConfigurationFailure) {
        self.path = path
        var reader = Reader(path: path)
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            try reader.take(line, number: index + 1)
        }
        sections = try reader.sections()
    }

    private struct Reader {
        let path: String
        private var raw: [(section: String, values: [(name: String, lines: [Substring])])] = []
        /// How deep the latest setting is indented; nil when there is none to continue.
        private var indentation: Int?

        init(path: String) { self.path = path }

        mutating func take(_ line: Substring, number: Int) throws(ConfigurationFailure) {
            let depth = line.prefix(while: \.isWhitespace).count
            let content = line.trimmed
            guard let first = content.first, first != "#", first != ";" else { return }
            if let indentation, depth > indentation {
                continueValue(with: content)
            } else if first == "[" {
                try beginSection(content, number)
            } else {
                try beginValue(content, depth, number)
            }
        }

        private mutating func continueValue(with content: Substring) {
            let section = raw.count - 1
            let value = raw[section].values.count - 1
            raw[section].values[value].lines.append(content)
        }

        private mutating func beginSection(_ content: Substring, _ number: Int) throws(ConfigurationFailure) {
            guard let end = content.firstIndex(of: "]") else {
                throw failure("The section opened with [ is not closed with ]", number)
            }
            let name = String(content[content.index(after: content.startIndex)..<end].trimmed)
            guard !raw.contains(where: { $0.section == name }) else {
                throw failure("The section [\(name)] occurs twice", number)
            }
            raw.append((name, []))
            indentation = nil
        }

        private mutating func beginValue(
            _ content: Substring,
            _ depth: Int,
            _ number: Int
        ) throws(ConfigurationFailure) {
            guard !raw.isEmpty else { throw failure("A setting stands before the first [section]", number) }
            guard let equals = content.firstIndex(where: { $0 == "=" || $0 == ":" }), equals > content.startIndex else {
                throw failure("A line is neither a [section] nor a setting such as name = value", number)
            }
            let name = content[..<equals].trimmed.lowercased()
            guard !raw[raw.count - 1].values.contains(where: { $0.name == name }) else {
                throw failure("The setting \(name) occurs twice in [\(raw[raw.count - 1].section)]", number)
            }
            raw[raw.count - 1].values.append((name, [content[content.index(after: equals)...].trimmed]))
            indentation = depth
        }

        func sections() throws(ConfigurationFailure) -> [String: ConfigurationSection] {
            var sections: [String: ConfigurationSection] = [:]
            for (name, values) in raw {
                var section = ConfigurationSection()
                for value in values {
                    if value.lines.count > 1, value.lines[0].isEmpty {
                        section.nested[value.name] = try nested(value.lines.dropFirst(), of: value.name)
                    } else {
                        section.values[value.name] = value.lines.joined(separator: "\n")
                    }
                }
                sections[name] = section
            }
            return sections
        }

        private func nested(
            _ lines: ArraySlice<Substring>,
            of setting: String
        ) throws(ConfigurationFailure) -> [String: String] {
            var values: [String: String] = [:]
            for line in lines {
                guard let equals = line.firstIndex(of: "=") else {
                    throw failure("A line below \(setting) is no setting such as name = value", nil)
                }
                values[String(line[..<equals].trimmed)] = String(line[line.index(after: equals)...].trimmed)
            }
            return values
        }

        private func failure(_ what: String, _ number: Int?) -> ConfigurationFailure {
            let place = number.map { "\(path), line \($0)" } ?? path
            return ConfigurationFailure(what, in: place, remedy: "Correct the file, or name another one.")
        }
    }
}

/// The settings of one section.
struct ConfigurationSection: Equatable {
    var values: [String: String] = [:]
    /// Settings one level down, by the setting they stand below.
    var nested: [String: [String: String]] = [:]

    /// A setting that says something.
    subscript(name: String) -> String? {
        guard let value = values[name], !value.isEmpty else { return nil }
        return value
    }

    /// Takes over what another section says.
    mutating func merge(_ other: ConfigurationSection) {
        values.merge(other.values) { $1 }
        nested.merge(other.nested) { $1 }
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: SubSequence {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return self[endIndex..<endIndex] }
        return self[first...last]
    }
}
