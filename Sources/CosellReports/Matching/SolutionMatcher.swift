/// Says which solution an opportunity may be about, and why: by a person's keywords, by names, by likeness of texts, and by
/// what one's own opportunities with that solution have in common (decision 0109).
package struct SolutionMatcher: Sendable {
    package struct Suggestion: Sendable, Equatable {
        package let solution: SolutionFacts
        /// 0...100
        package let score: Int
        package let reasons: [String]
    }

    /// What each sign is worth at most; a hundred is certain.
    enum Points {
        static let keyword = 100.0
        static let name = 60.0
        static let words = 40.0
        static let likeDeals = 30.0
        static let customer = 25.0
        static let useCase = 15.0
        static let products = 10.0
    }

    private let solutions: [(facts: SolutionFacts, words: WordBag, nameWords: [String])]
    private let keywords: [(words: [String], entry: KeywordTable.Entry)]
    private let experience: [String: Experience]
    private let likeness: TextLikeness

    /// What one's own opportunities with a solution say about it.
    fileprivate struct Experience: Sendable {
        var deals = 0
        var words = WordBag([])
        var customers: Set<String> = []
        var useCases: [String: Int] = [:]
        var products: [String: Int] = [:]
    }

    /// - Parameter examples: opportunities that have solutions.
    package init(_ solutions: [SolutionFacts], examples: [MatchedDeal], keywords: KeywordTable = KeywordTable()) {
        self.solutions = solutions.sorted { $0.id < $1.id }.map { facts in
            (facts, WordBag([facts.name, facts.category]), WordBag.words(facts.name))
        }
        self.keywords = keywords.entries.map { (WordBag.words($0.keyword), $0) }
        var experience: [String: Experience] = [:]
        var texts = self.solutions.map { $0.words }
        for example in examples {
            let words = example.bag
            texts.append(words)
            for solution in example.solutions { experience[solution, default: Experience()].add(example, words) }
        }
        self.experience = experience
        likeness = TextLikeness(texts)
    }

    /// The best first; none that nothing speaks for.
    package func suggestions(for deal: MatchedDeal) -> [Suggestion] {
        let words = deal.bag
        let places = deal.texts.map { (place: $0.place, words: WordBag.words($0.text)) }
        return solutions.compactMap { solution in
            var (points, reasons) = (0.0, [String]())
            for (phrase, entry) in keywords where entry.solution == solution.facts.id {
                guard let place = places.first(where: { WordBag.contains(phrase, in: $0.words) }) else { continue }
                points += Points.keyword
                reasons.append("keyword '\(entry.keyword)' in its \(place.place)")
            }
            if let place = places.first(where: { WordBag.contains(solution.nameWords, in: $0.words) }) {
                points += Points.name
                reasons.append("named in its \(place.place)")
            }
            let alike = likeness.of(words, solution.words)
            if alike > 0 {
                points += Points.words * alike
                let shared = likeness.shared(words, solution.words, limit: 3).joined(separator: ", ")
                reasons.append("words of its name: \(shared)")
            }
            if let known = experience[solution.facts.id] { judge(deal, words, by: known, &points, &reasons) }
            let score = min(100, Int(points.rounded()))
            return score > 0 ? Suggestion(solution: solution.facts, score: score, reasons: reasons) : nil
        }
        .sorted { ($1.score, $0.solution.id) < ($0.score, $1.solution.id) }
    }

    private func judge(
        _ deal: MatchedDeal,
        _ words: WordBag,
        by known: Experience,
        _ points: inout Double,
        _ reasons: inout [String]
    ) {
        if let customer = deal.deal.customer, !customer.isEmpty, known.customers.contains(customer) {
            points += Points.customer
            reasons.append("\(customer) has it already")
        }
        let alike = likeness.of(words, known.words)
        if alike >= Self.leastLikeness {
            points += Points.likeDeals * alike
            let shared = likeness.shared(words, known.words, limit: 3).joined(separator: ", ")
            reasons.append("like \(NumberText.of(known.deals, "deal")) that have it: \(shared)")
        }
        if let useCase = deal.useCase, let count = known.useCases[useCase] {
            points += Points.useCase * Double(count) / Double(known.deals)
            reasons.append(
                "use case of \(NumberText.count(count)) of \(NumberText.of(known.deals, "deal")) that have it"
            )
        }
        let shared = Set(deal.products).filter { known.products[$0] != nil }.sorted()
        if !shared.isEmpty {
            points += Points.products * Double(shared.count) / Double(Set(deal.products).count)
            reasons.append("the same AWS products: \(shared.prefix(3).joined(separator: ", "))")
        }
    }

    /// What is less alike has only the words of the trade in common.
    private static let leastLikeness = 0.1
}

extension SolutionMatcher.Experience {
    fileprivate mutating func add(_ example: MatchedDeal, _ bag: WordBag) {
        deals += 1
        words.add(bag)
        if let customer = example.deal.customer { customers.insert(customer) }
        if let useCase = example.useCase { useCases[useCase, default: 0] += 1 }
        for product in Set(example.products) { products[product, default: 0] += 1 }
    }
}

extension MatchedDeal {
    var bag: WordBag { WordBag(texts.map { $0.text }) }
}
