using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Reports.Validation;

/// <summary>Why published models cannot be run as asked.</summary>
internal static class PublishedFaultTexts
{
    public static Text NoModel(string known, Text hint) => new(
        $"there is no such model; those are {known}{hint.En}", $"dit model is er niet; wel: {known}{hint.Nl}");

    public static Text NotKeyValue { get; } = new("expected key=value", "hier hoort sleutel=waarde");

    public static Text SetTwice(string key) => new($"'{key}' is set twice", $"'{key}' is twee keer gezet; zet het één keer");

    public static Text NoParameterAnywhere(string key, Text hint) => new(
        $"no model has a parameter '{key}'{hint.En}", $"geen enkel model heeft een parameter '{key}'{hint.Nl}");

    public static Text NameTheModel(string key, string models) => new(
        $"name the model that is meant; '{key}' is a parameter of {models}", $"noem het model dat bedoeld is; '{key}' is een parameter van {models}");

    public static Text NoParameter(string model, string key, string known, Text hint) => new(
        $"{model} has no parameter '{key}'; those are {known}{hint.En}", $"{model} heeft geen parameter '{key}'; wel: {known}{hint.Nl}");

    public static Text NotAllowed(string value, string allowed, Text hint) => new(
        $"'{value}' is not allowed; allowed: {allowed}{hint.En}", $"'{value}' mag niet; toegestaan: {allowed}{hint.Nl}");

    /// <summary>What the model says is English, as its description is.</summary>
    public static Text Conflict(string why) => new(why, $"deze instellingen gaan niet samen: {why}");
}
