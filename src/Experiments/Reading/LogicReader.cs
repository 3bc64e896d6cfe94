using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Formation;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// Reads a logic: a name, or the long form <c>{ start, invite, answer, deliberate }</c> in which start and invite are a name
/// or a number from 0 (interest) to 1 (issue), answer and deliberate such a number.
/// </summary>
/// <param name="faults">Faults are added here.</param>
public sealed class LogicReader(List<Fault> faults)
{
    /// <summary>The decisions of a logic's long form.</summary>
    public static readonly string[] Keys = ["start", "invite", "answer", "deliberate"];

    /// <summary>Whether a decision can be given by the name of a logic as well as by a number.</summary>
    public static bool TakesName(string key) => key is "start" or "invite";

    /// <summary>The logic, or null with a fault.</summary>
    public Logic? Read(YamlNode node) => node switch
    {
        YamlScalar scalar => Choice(scalar, "logic", namesOnly: true) is { Name: { } name } ? Logics.Named(name) : null,
        YamlMap map => Read(map),
        _ => Note(node, $"logic: expected a name or a mapping, found {node.Kind}"),
    };

    /// <summary>The logic as the experiment writes it, in one line.</summary>
    public static string Text(YamlNode node) => node switch
    {
        YamlMap map => "{ " + string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Text(entry.Value)}")) + " }",
        YamlScalar scalar => scalar.Value,
        _ => "",
    };

    private Logic? Read(YamlMap map)
    {
        var before = faults.Count;
        new YamlBinder(faults).CheckKeys(map, Keys);
        LogicChoice? Named(string key) => map.Find(key) is { } node ? Choice(node, key, namesOnly: false) : null;
        double? Mix(string key) => map.Find(key) is { } node ? new YamlBinder(faults).Number(node, key, 0, 1, 0) : null;
        var logic = (Start: Named("start"), Invite: Named("invite"), Answer: Mix("answer"), Deliberate: Mix("deliberate"));
        return faults.Count > before ? null : Logics.Complete(logic.Start, logic.Invite, logic.Answer, logic.Deliberate);
    }

    private LogicChoice? Choice(YamlNode node, string key, bool namesOnly)
    {
        if (node is not YamlScalar scalar)
        {
            Note(node, $"{key}: expected a name{(namesOnly ? "" : " or a number from 0 to 1")}, found {node.Kind}");
            return null;
        }

        if (Logics.Names.Contains(scalar.Value))
        {
            return new LogicChoice(scalar.Value, 0);
        }

        if (!namesOnly && scalar.IsPlain
            && InputNumber.Real(scalar.Value) is >= 0 and <= 1 and var mix)
        {
            return new LogicChoice(null, mix);
        }

        Note(node, $"{key}: {Shown.Quoted(scalar.Value)} is not allowed{NearestWord.Hint(scalar.Value, Logics.Names)}; allowed: "
            + string.Join(", ", Logics.Names) + (namesOnly ? "; or { start, invite, answer, deliberate }" : ", or a number from 0 to 1"));
        return null;
    }

    private Logic? Note(YamlNode node, string message)
    {
        faults.Add(node.Fault(message));
        return null;
    }
}
