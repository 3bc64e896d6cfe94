using OpgaveSim.Model.Measures;

namespace OpgaveSim.Presentation.Words;

/// <summary>Where measures come from: authors and year, as in docs/model.md. A measure of this model's own says so.</summary>
public static class MeasureSources
{
    private const string Blau = "Blau 1977 (Gini–Simpson)", Unbiased = "Simpson 1949, unbiased form of Blau 1977", OfFour = "Blau 1977, rarefied to four members";
    private const string Hill = "Hill 1973", Uzzi = "Uzzi et al. 2013", Rao = "Rao 1982, Stirling 2007", Krackhardt = "Krackhardt and Stern 1988", Newman = "Newman 2003";
    private const string Harrison = "Harrison and Klein 2007", Percentile = "Hyndman and Fan 1996 (type 7)";
    private const string Novel = "Lehman and Stanley 2011", Useful = "Runco and Jaeger 2012";

    private static readonly Text Own = new("own measure, docs/model.md section 8", "eigen maat, docs/model.md paragraaf 8");

    private static readonly Text OwnSearch = new("own measure, docs/model.md section 8.2", "eigen maat, docs/model.md paragraaf 8.2");

    private static readonly Dictionary<string, Text> Sources = new(StringComparer.Ordinal)
    {
        ["kind-variety-unbiased"] = Text.Same(Unbiased),
        ["common-novelty"] = After(Novel),
        ["common-novelty-given-size"] = After(Novel),
        ["quality"] = OwnSearch,
        ["novelty"] = After(Novel),
        ["novelty-given-size"] = After(Novel),
        ["practice-novelty"] = After(Novel),
        ["practice-novelty-given-size"] = After(Novel),
        ["payoff-of-all"] = OwnSearch,
        ["tier-variety"] = Text.Same(Blau),
        ["kind-variety-of-four"] = Text.Same(OfFour),
        ["tier-variety-unbiased"] = Text.Same(Unbiased),
        ["kind-variety"] = Text.Same(Blau),
        ["kind-shannon"] = Text.Same("Shannon 1948"),
        ["kind-hill-0"] = Text.Same(Hill),
        ["kind-hill-1"] = Text.Same(Hill),
        ["kind-hill-2"] = Text.Same(Hill),
        ["kind-hill-inf"] = Text.Same(Hill),
        ["kind-pielou"] = Text.Same("Pielou 1966"),
        ["faultline"] = Text.Same("Thatcher, Jehn and Zanutto 2003"),
        ["faultline-silhouette"] = After("Meyer and Glenz 2013, Rousseeuw 1987"),
        ["surprisal"] = Text.Same("Shannon 1948"),
        ["atypicality"] = After(Uzzi),
        ["atypicality-median"] = After(Uzzi),
        ["payoff-of-all-tenth"] = Text.Same(Percentile),
        ["payoff-of-members-tenth"] = Text.Same(Percentile),
        ["home-variety"] = Text.Same(Blau),
        ["home-variety-unbiased"] = Text.Same(Unbiased),
        ["home-variety-of-four"] = Text.Same(OfFour),
        ["home-disparity"] = Text.Same(Rao),
        ["home-leinster-cobbold"] = Text.Same("Leinster and Cobbold 2012"),
        ["interest-distance"] = Text.Same(Harrison),
        ["competence-distance"] = Text.Same(Harrison),
        ["kind-variety-at-closing"] = Text.Same(Blau),
        ["home-variety-at-closing"] = Text.Same(Blau),
        ["participation-gini"] = Text.Same("Gini 1912"),
        ["mean-local-clustering"] = Text.Same("Watts and Strogatz 1998"),
        ["modularity"] = Text.Same("Newman and Girvan 2004, Blondel et al. 2008"),
        ["mean-constraint"] = Text.Same("Burt 1992"),
        ["kind-assortativity"] = Text.Same(Newman),
        ["home-assortativity"] = Text.Same(Newman),
        ["kind-ei"] = Text.Same(Krackhardt),
        ["home-ei"] = Text.Same(Krackhardt),
    };

    /// <summary>Where a measure comes from.</summary>
    /// <param name="measure">A measure of the catalogue.</param>
    public static Text Of(Measure measure) => Sources.GetValueOrDefault(measure.Id)
        ?? (measure.Id.StartsWith("new-and-useful", StringComparison.Ordinal) ? After(Useful) : Own);

    private static Text After(string source) => new($"after {source}", $"naar {source}");
}
