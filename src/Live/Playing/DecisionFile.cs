using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Playing;
using OpgaveSim.Results.Exports;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// What a class decided, as a file beside a result: a row for each decision that somebody with a seat was asked for, whoever took it in the end. It
/// has no names and no addresses, and is in no digest: runs follow from the choices, which are in the manifest, and not from how long they took.
/// </summary>
internal static class DecisionFile
{
    /// <summary>Its name in a results folder.</summary>
    public const string FileName = "decisions.csv";

    /// <summary>Writes it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="seed">Master seed of the world.</param>
    /// <param name="scenario">The scenario that was played.</param>
    /// <param name="decisions">The decisions, as they were taken.</param>
    public static void Write(string file, ulong seed, string scenario, IReadOnlyList<PlayedDecision> decisions) => CsvFile.Write(file, csv =>
    {
        csv.Row(
            "scenario", "seed", "round", "actor", "kind", "issue", "turn", "options", "own", "for_issue", "probabilities", "most", "rule", "choice", "by", "milliseconds");
        foreach (var one in decisions)
        {
            var (question, name) = (one.Question, one.Question.Decision);
            var isInvitation = name.Kind == DecisionKind.Invite;
            csv.Row(
                scenario, seed, name.Round, name.Actor, ClassTelling.Word(name.Kind), name.Issue, name.Turn,
                List(question.Options.Select(option => isInvitation ? option.Actor : option.Value)),
                List(question.Options.Select(option => option.Own)),
                List(question.Options.Select(option => option.Issue)),
                List(question.Options.Select(option => option.Probability)),
                question.Most,
                isInvitation ? List(question.RuleActors) : List([question.Rule]),
                isInvitation ? List(one.Actors) : List([one.Value]),
                one.ByPerson ? "person" : "model",
                one.Number == 0 ? null : one.Milliseconds);
        }
    });

    private static string List<T>(IEnumerable<T> values) where T : IFormattable =>
        string.Join(' ', values.Select(value => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture)));
}
