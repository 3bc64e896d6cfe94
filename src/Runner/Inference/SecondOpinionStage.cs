using OpgaveSim.Analysis.Inference.Choices;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.Vectors;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Runner.Inference;

/// <summary>
/// The second opinion: a conditional logit of each table that exists against tables of the same size whose members are drawn in proportion to their number of tables. Features
/// are larger the more alike the members' positions are, the better they cover the issue, the more of them are of one kind, and the more of them are tied.
/// </summary>
public static class SecondOpinionStage
{
    private const string Likeness = "likeness", Covered = "coverage", Kind = "kind", Ties = "ties";

    /// <summary>Asks it.</summary>
    /// <param name="seated">The tables that exist.</param>
    /// <param name="draws">Draw the tables that they are held against.</param>
    public static SecondOpinionFinding Of(SeatedTables seated, KeyedDraws draws)
    {
        var features = Features(seated);
        string[] names = [.. features.Select(feature => feature.Name)];
        var logit = ConditionalLogit.Of(names, AlternativeTables.Sets(
            seated.Network, (table, members) => [.. features.Select(feature => feature.Of(table, members) ?? double.NaN)], AlternativeTables.Enough, AlternativeDraw.ByTables, draws));
        var opinion = SecondOpinion.Of(logit, Likeness, Covered);
        var estimate = logit.Maximum ?? logit.FirstStep;
        return new(
            opinion.Leaning, opinion.IsOfFirstStep,
            [.. names.Select(name => new OpinionFeature(name, estimate?.PerDeviation(name), estimate?.ErrorPerDeviation(name)))], logit.Sets, AlternativeTables.Enough,
            logit.LeftOut, logit.Dropped);
    }

    /// <summary>The features that the case has the columns for.</summary>
    private static List<(string Name, Func<int, int[], double?> Of)> Features(SeatedTables seated)
    {
        var features = new List<(string Name, Func<int, int[], double?> Of)>();
        if (seated.Interests is { } interests)
        {
            var unit = VectorLength.Unit(interests, seated.Domains);
            features.Add((Likeness, (_, members) => 1 - Separation.OfDirections(unit, seated.Domains, members)));
        }

        if (seated is { Competence: { } competence, Requirements: { } requirements })
        {
            features.Add((Covered, (table, members) => CoverageOf(competence, requirements[table], members)));
        }

        var kinds = seated.Kind.Max() + 1;
        features.Add((Kind, (_, members) => 1 - Blau.Unbiased(MembersByCategory.Of(members, seated.Kind, kinds))));
        if (seated.Ties is { } ties)
        {
            var tied = ties.ToHashSet();
            features.Add((Ties, (_, members) => members.Length < 2 ? null
                : (double)Pairs(members).Count(pair => tied.Contains((Math.Min(pair.First, pair.Second), Math.Max(pair.First, pair.Second)))) / (members.Length * (members.Length - 1) / 2)));
        }

        return features;
    }

    private static double CoverageOf(double[] competence, double[] requirement, int[] members)
    {
        var left = (double[])requirement.Clone();
        foreach (var member in members)
        {
            MarginalCoverage.Cover(left, competence.AsSpan(member * left.Length, left.Length));
        }

        return requirement.Sum() - left.Sum();
    }

    private static IEnumerable<(int First, int Second)> Pairs(int[] members) =>
        members.SelectMany((first, place) => members.Skip(place + 1).Select(second => (first, second)));
}
