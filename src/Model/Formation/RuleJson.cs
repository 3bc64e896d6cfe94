using System.Text.Json;
using System.Text.Json.Serialization;
using OpgaveSim.Model.Formation.Strategies;

namespace OpgaveSim.Model.Formation;

/// <summary>A rule as JSON: its name.</summary>
/// <param name="rules">All there are.</param>
/// <param name="nameOf">The name of one.</param>
internal abstract class RuleJson<T>(IEnumerable<T> rules, Func<T, string> nameOf) : JsonConverter<T> where T : class
{
    /// <summary>Null is no rule either.</summary>
    public override bool HandleNull => true;

    /// <summary>The rule of a name.</summary>
    /// <exception cref="JsonException">There is none of that name.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return rules.FirstOrDefault(rule => nameOf(rule) == name) ?? throw new JsonException();
    }

    /// <summary>Writes the name.</summary>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(nameOf(value));
}

/// <summary>A start rule as JSON.</summary>
internal sealed class StartRuleJson() : RuleJson<StartRule>(Logics.StartRules, rule => rule.Name);

/// <summary>An invite rule as JSON.</summary>
internal sealed class InviteRuleJson() : RuleJson<InviteRule>(Logics.InviteRules, rule => rule.Name);
