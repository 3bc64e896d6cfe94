using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// Reads a logic: a name, a number from 0 (interest) to 1 (issue) that holds in all four decisions, or the long form
/// <c>{ start, invite, answer, deliberate }</c> in which start and invite are a name or such a number, answer and deliberate such a number. An invite that is <c>{ vary, level }</c> is an assigned
/// composition: then chance starts, and answer and deliberate must be given.
/// </summary>
/// <param name="faults">Faults are added here.</param>
public sealed class LogicReader(List<Fault> faults)
{
    /// <summary>The decisions of a logic's long form.</summary>
    public static readonly string[] Keys = ["start", "invite", "answer", "deliberate"];

    /// <summary>What an assigned composition is made of.</summary>
    public static readonly string[] AssignedKeys = ["vary", "level"];

    /// <summary>Whether a decision can be given by the name of a logic as well as by a number.</summary>
    public static bool TakesName(string key) => key is "start" or "invite";

    /// <summary>The logic, or null with a fault.</summary>
    public Logic? Read(YamlNode node) => node switch
    {
        YamlScalar scalar => Choice(scalar, "logic", "; or { start, invite, answer, deliberate }") is { } choice ? Logics.Throughout(choice) : null,
        YamlMap map => Read(map),
        _ => Note(node, $"logic: expected a name, a number from 0 to 1 or a mapping, found {node.Kind}"),
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
        if (map.Find("invite") is YamlMap assigned)
        {
            return Assigned(map, assigned);
        }

        LogicChoice? Named(string key) => map.Find(key) is { } node ? Choice(node, key) : null;
        double? Mix(string key) => map.Find(key) is { } node ? new YamlBinder(faults).Number(node, key, 0, 1, 0) : null;
        var logic = (Start: Named("start"), Invite: Named("invite"), Answer: Mix("answer"), Deliberate: Mix("deliberate"));
        return faults.Count > before ? null : Logics.Complete(logic.Start, logic.Invite, logic.Answer, logic.Deliberate);
    }

    private Logic? Assigned(YamlMap map, YamlMap invite)
    {
        var before = faults.Count;
        var binder = new YamlBinder(faults);
        binder.CheckKeys(invite, AssignedKeys);
        var vary = Given(invite, "vary", $"one of {string.Join(", ", AssignedInvite.Traits)}") is { } trait
            ? binder.Word(trait, "vary", AssignedInvite.Traits) : null;
        double? Share(YamlMap of, string key, string what) => Given(of, key, what) is { } node ? binder.Number(node, key, 0, 1, 0) : null;
        var level = Share(invite, "level", "a number from 0 (as alike as can be) to 1 (as unlike as can be)");
        const string Orientation = "a number from 0 (interest) to 1 (issue); where the composition is assigned, answer and deliberate must be given";
        var (answer, deliberate) = (Share(map, "answer", Orientation), Share(map, "deliberate", Orientation));
        if (map.Find("start") is { } start && start is not YamlScalar { Value: "random" })
        {
            faults.Add(start.Fault($"start: {Text(start)} is not allowed where the composition is assigned, as who starts must not depend on the issue; write start: random, or leave it out"));
        }

        return faults.Count > before || vary is null ? null : Logics.Assigned(AssignedInvite.Varying(vary), level!.Value, answer!.Value, deliberate!.Value);
    }

    /// <summary>The value of a key that must be there; null with a fault.</summary>
    private YamlNode? Given(YamlMap map, string key, string what)
    {
        if (map.Find(key) is { } node)
        {
            return node;
        }

        faults.Add(map.Fault($"{key} is missing: {what}"));
        return null;
    }

    private LogicChoice? Choice(YamlNode node, string key, string alsoAllowed = "")
    {
        if (node is not YamlScalar scalar)
        {
            Note(node, $"{key}: expected a name or a number from 0 to 1, found {node.Kind}");
            return null;
        }

        if (Logics.Names.Contains(scalar.Value))
        {
            return new LogicChoice(scalar.Value, 0);
        }

        if (scalar.IsPlain && InputNumber.Real(scalar.Value) is >= 0 and <= 1 and var mix)
        {
            return new LogicChoice(null, mix);
        }

        Note(node, $"{key}: {Shown.Quoted(scalar.Value)} is not allowed{NearestWord.Hint(scalar.Value, Logics.Names)}; allowed: "
            + string.Join(", ", Logics.Names) + ", or a number from 0 to 1" + alsoAllowed);
        return null;
    }

    private Logic? Note(YamlNode node, string message)
    {
        faults.Add(node.Fault(message));
        return null;
    }
}
