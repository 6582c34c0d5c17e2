import CosellWire

extension Model {
    /// Whether every shape that is named is there, and has what its kind needs; the later steps rest on it.
    func checkReferences() throws(ModelFault) {
        let known = Set(shapes.map(\.name))
        func require(_ name: String?, at place: String) throws(ModelFault) {
            guard let name else { throw ModelFault("names no shape", at: place) }
            guard known.contains(name) else {
                throw ModelFault("names the shape \(name), which there is not", at: place)
            }
        }
        for operation in operations {
            let place = "operations.\(operation.name)"
            try require(operation.input, at: "\(place).input")
            if operation.output != nil { try require(operation.output, at: "\(place).output") }
            for error in operation.errors { try require(error, at: "\(place).errors") }
            if let page = operation.paginator { try check(page, of: operation) }
        }
        for shape in shapes {
            let place = "shapes.\(shape.name)"
            if [.list, .map].contains(shape.kind) { try require(shape.element, at: "\(place).element") }
            if shape.kind == .map { try require(shape.key, at: "\(place).key") }
            for member in shape.members { try require(member.shape, at: "\(place).members.\(member.name)") }
            if let pattern = shape.pattern, !Pattern.isReadable(pattern) {
                throw ModelFault("has the pattern \(pattern), which is not understood", at: place)
            }
            // A table of members keeps its facts in the bits of one word.
            if shape.members.count > 64 { throw ModelFault("has more than 64 members", at: place) }
        }
    }

    private func check(_ page: Paginator, of operation: Operation) throws(ModelFault) {
        let asked = self[shape: operation.input].members.map(\.name)
        let answered = operation.output.map { self[shape: $0].members.map(\.name) } ?? []
        let place = "operations.\(operation.name).paginator"
        for name in [page.input, page.limit].compactMap(\.self) where !asked.contains(name) {
            throw ModelFault("names \(name), which is not asked", at: place)
        }
        for name in [page.output, page.results] where !answered.contains(name) {
            throw ModelFault("names \(name), which is not answered", at: place)
        }
    }
}
