using OpgaveSim.Model.Rounds;
using static OpgaveSim.Model.Measures.MeasureRole;

namespace OpgaveSim.Model.Measures;

/// <summary>
/// All measures, in the order in which tables and reports show them. A new one is an entry here, and a file of its own for its
/// formula. What a measure is stands in docs/model.md section 8.
/// </summary>
public static class MeasureCatalogue
{
    private const string NoDeliberation = "the table never deliberated";
    private const string NotRealised = "nothing was realised";

    /// <summary>Measures of a table.</summary>
    public static IReadOnlyList<Measure> OfTables { get; } =
    [
        new("kind-variety", "Variety of kind", "Verscheidenheid van soort", PrimaryOutcome, "0 … 1 − 1/kinds",
            "Chance that two members drawn from a table are of different kinds (public, private, civic).", NoDeliberation,
            table => table.AtStart?.KindVariety) { SmallestDifference = 0.05, Better = 1 },
        new("novelty", "Novelty", "Nieuwheid", PrimaryOutcome, "0 …, 1 = chance",
            "How unlike precedent a realised solution is, against random solutions; about 0.5 is usual.",
            NotRealised + ", fewer than 5 precedents, or a yardstick of 0",
            table => table.Realised?.Novelty) { SmallestDifference = 0.05, Better = 1, OfSolutions = true },
        new("novelty-given-size", "Novelty given size", "Nieuwheid bij gelijke reikwijdte", PrimaryOutcome, "0 …, 1 = chance",
            "The same against solutions that change as many choices: how unlike precedent, for its reach.",
            NotRealised + ", fewer than 5 precedents, or a yardstick of 0",
            table => table.Realised?.NoveltyGivenSize) { SmallestDifference = 0.05, Better = 1, OfSolutions = true },
        new("quality", "Quality", "Kwaliteit", PrimaryOutcome, "0 = status quo, 1 = best known",
            "Share of what could be gained on the issue that a table gains; without agreement 0.",
            "the best known solution is no better than the status quo",
            table => table.Quality) { SmallestDifference = 0.05, Better = 1, OfSolutions = true },
        new("payoff-of-all", "Payoff of all", "Opbrengst voor allen", PrimaryOutcome, "−1 … 1, domain outcome",
            "Mean payoff over all actors of the world, seated or not.", "solutions are not measured",
            table => table.PayoffOfAll?.Mean) { SmallestDifference = 0.01, Better = 1, OfSolutions = true },

        new("tier-variety", "Variety of tier", "Verscheidenheid van schaal", Outcome, "0 … 2/3",
            "Chance that two members drawn from a table work at different scales.", NoDeliberation,
            table => table.AtStart?.TierVariety) { Better = 1 },
        new("kind-variety-of-four", "Variety of kind, four members", "Verscheidenheid van soort, vier leden", Outcome, "0 … 3/4",
            "Variety of kind as it would be among four random members: tables of different sizes made comparable.",
            "fewer than four members", table => table.AtStart?.KindVarietyOfFour) { Better = 1 },
        new("agreement", "Agreement", "Overeenstemming", Outcome, "0 … 1",
            "Share of closed tables, dissolved ones included, that realised a solution.", "no table closed",
            table => table.Outcome == TableOutcome.Realised ? 1 : 0) { Better = 1 },
        new("quality-given-agreement", "Quality given agreement", "Kwaliteit bij overeenstemming", Outcome,
            "0 = status quo, 1 = best known", "Quality over the tables that realised a solution.", NotRealised + ", or the best known solution is no better than the status quo",
            table => table.Realised is null ? null : table.Quality) { Better = 1, OfSolutions = true },
        new("radicalness", "Radicalness", "Ingrijpendheid", Outcome, "0 … 1",
            "Share of the issue's choices that a realised solution changes.", NotRealised,
            table => table.Realised?.Radicalness) { OfSolutions = true },

        new("payoff-of-all-tenth", "Payoff of all, 10th percentile", "Opbrengst voor allen, 10e percentiel", Fairness,
            "−1 … 1, domain outcome", "Payoff under which the worst-off tenth of all actors falls.", "solutions are not measured",
            table => table.PayoffOfAll?.TenthPercentile) { Better = 1, OfSolutions = true },
        new("losing-of-all", "Losers among all", "Verliezers onder allen", Fairness, "0 … 1",
            "Share of all actors that a table leaves worse off.", "solutions are not measured",
            table => table.PayoffOfAll?.Losing) { Better = -1, OfSolutions = true },
        new("payoff-spread-of-all", "Spread of payoff of all", "Spreiding van opbrengst voor allen", Fairness, "0 …",
            "Standard deviation of payoff over all actors.", "solutions are not measured",
            table => table.PayoffOfAll?.Deviation) { OfSolutions = true },
        new("payoff-of-members", "Payoff of members", "Opbrengst voor leden", Fairness, "−1 … 1, domain outcome",
            "Mean payoff over the members at closing; never to be read without the payoff of all.", "no members at closing",
            table => table.PayoffOfMembers?.Mean) { Better = 1, OfSolutions = true },
        new("payoff-of-members-tenth", "Payoff of members, 10th percentile", "Opbrengst voor leden, 10e percentiel", Fairness,
            "−1 … 1, domain outcome", "Payoff under which the worst-off tenth of the members falls.", "no members at closing",
            table => table.PayoffOfMembers?.TenthPercentile) { Better = 1, OfSolutions = true },
        new("losing-of-members", "Losers among members", "Verliezers onder leden", Fairness, "0 … 1",
            "Share of the members that a table leaves worse off.", "no members at closing",
            table => table.PayoffOfMembers?.Losing) { Better = -1, OfSolutions = true },

        new("rounds-to-close", "Rounds to close", "Rondes tot sluiting", Price, "1 …, rounds",
            "Rounds from convening to closing, both included.", "no table closed",
            table => table.Closed - table.Convened + 1) { Better = -1 },
        new("size", "Members", "Leden", Price, "2 … seats",
            "Members when deliberation begins.", NoDeliberation, table => table.AtStart?.Size),
        new("size-at-closing", "Members at closing", "Leden bij sluiting", Price, "0 … seats",
            "Members when the table closes.", "no table closed", table => table.AtClose.Size),
        new("candidates-scored", "Candidates scored", "Kandidaten gewogen", Price, "0 …",
            "Candidates that a table scored, once a round.", "no table closed", table => table.Scouted) { Better = -1 },
        new("invitations", "Invitations", "Uitnodigingen", Price, "0 …",
            "Invitations that a table sent.", "no table closed", table => table.Asked) { Better = -1 },
        new("proposals-tried", "Proposals tried", "Voorstellen geprobeerd", Price, "0 …",
            "Proposals that differ from the one that stood.", "no table closed", table => table.Tried),
        new("proposals-passed", "Proposals passed", "Voorstellen aangenomen", Price, "0 …",
            "Proposals that passed during deliberation.", "no table closed", table => table.Passed),
        new("exits", "Exits", "Uittreders", Price, "0 …",
            "Members who left before the table closed.", "no table closed", table => table.Exits) { Better = -1 },
        new("usual-suspects", "Usual suspects", "Bekende gezichten", Price, "0 … 1",
            "Share of pairs of members that sat together at an earlier table.", NoDeliberation,
            table => table.UsualSuspects),

        new("home-variety", "Variety of home domain", "Verscheidenheid van thuisdomein", ManipulationCheck, "0 … 1 − 1/domains",
            "Chance that two members drawn from a table have different home domains.", NoDeliberation,
            table => table.AtStart?.HomeVariety),
        new("home-variety-of-four", "Variety of home domain, four members", "Verscheidenheid van thuisdomein, vier leden",
            ManipulationCheck, "0 … 3/4", "Variety of home domain as it would be among four random members.",
            "fewer than four members", table => table.AtStart?.HomeVarietyOfFour),
        new("home-disparity", "Disparity of home domain", "Afstand tussen thuisdomeinen", ManipulationCheck, "0 … 1",
            "Rao–Stirling: variety of home domain, weighed by how far the domains lie apart.", NoDeliberation + ", or nobody is able in a domain",
            table => table.AtStart?.HomeDisparity),
        new("interest-distance", "Separation of interests", "Afstand in belangen", ManipulationCheck, "0 … 2",
            "Mean 1 − cosine of interests over pairs of members.", "no pair with interests", table => table.AtStart?.InterestDistance),
        new("competence-distance", "Separation of competence", "Afstand in kunnen", ManipulationCheck, "0 … √domains",
            "Mean Euclidean distance of competence over pairs of members.", NoDeliberation,
            table => table.AtStart?.CompetenceDistance),
        new("coverage", "Coverage", "Dekking", ManipulationCheck, "0 … 1",
            "How much of what the issue requires the members can do.", NoDeliberation, table => table.AtStart?.Coverage),
        new("kind-variety-at-closing", "Variety of kind at closing", "Verscheidenheid van soort bij sluiting", Outcome, "0 … 1 − 1/kinds",
            "Variety of kind among those who stayed.", "no members at closing", table => table.AtClose.KindVariety) { Better = 1 },
        new("home-variety-at-closing", "Variety of home domain at closing", "Verscheidenheid van thuisdomein bij sluiting",
            ManipulationCheck, "0 … 1 − 1/domains", "Variety of home domain among those who stayed.", "no members at closing",
            table => table.AtClose.HomeVariety),
    ];

    /// <summary>Measures of a run as a whole.</summary>
    public static IReadOnlyList<Measure> OfRuns { get; } =
    [
        new("unanswered", "Unanswered issues", "Onbeantwoorde opgaven", Price, "0 … 1",
            "Share of the issues that nobody took up.", "no issue counts") { Better = -1 },
        new("participation-gini", "Inequality of participation", "Ongelijkheid van deelname", Fairness, "0 … 1",
            "Gini coefficient of seats over all actors.", "nobody sat at a table that counts") { Better = -1 },
        new("never-invited", "Never invited", "Nooit uitgenodigd", Fairness, "0 … 1",
            "Share of all actors that no table asked and that convened none.", "no table counts") { Better = -1 },
        new("never-seated", "Never seated", "Nooit aan tafel", Fairness, "0 … 1",
            "Share of all actors that sat at no table.", "no table counts") { Better = -1 },
        new("density", "Density", "Dichtheid", Network, "0 … 1", "Share of pairs of actors that are tied at the end.", "one actor"),
        new("mean-degree", "Mean degree", "Gemiddelde graad", Network, "0 …", "Ties of an actor at the end, on average.", "no actor"),
        new("giant-component", "Giant component", "Grootste component", Network, "0 … 1",
            "Share of actors in the largest group that is tied together.", "no actor"),
        new("transitivity", "Transitivity", "Transitiviteit", Network, "0 … 1",
            "Share of connected triples that are closed.", "no connected triple"),
        new("kind-assortativity", "Assortativity of kind", "Soort zoekt soort", Network, "−1 … 1",
            "How far ties stay within a kind, 0 = as by chance (Newman).", "no ties, or one kind only"),
        new("home-assortativity", "Assortativity of home", "Thuisdomein zoekt thuisdomein", Network, "−1 … 1",
            "How far ties stay within a home domain, 0 = as by chance (Newman).", "no ties, or one home only"),
        new("kind-ei", "E–I index of kind", "E–I-index naar soort", Network, "−1 … 1",
            "Ties between kinds minus ties within, over all ties.", "no ties"),
    ];

    /// <summary>All measures.</summary>
    public static IReadOnlyList<Measure> All { get; } = [.. OfTables, .. OfRuns];

    /// <summary>A measure by its id; null when there is none.</summary>
    public static Measure? Find(string id) => All.FirstOrDefault(measure => measure.Id == id);
}
