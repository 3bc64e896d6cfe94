namespace OpgaveSim.Experiments.Input;

/// <summary>Words of one kind (identifiers, kinds, keys) of which no two may look alike.</summary>
public sealed class Twins
{
    private readonly Dictionary<string, string> anyCase = new(StringComparer.OrdinalIgnoreCase), shapes = new(StringComparer.Ordinal);

    /// <summary>Adds a word.</summary>
    /// <returns>An earlier word that is another one and looks like it; null when there is none.</returns>
    public string? Add(string word)
    {
        if (Find(word) is { } earlier)
        {
            return earlier == word ? null : earlier;
        }

        anyCase.Add(word, word);
        shapes.Add(LookAlike.Of(word), word);
        return null;
    }

    /// <summary>The word that is this one or looks like it, or null.</summary>
    public string? Find(string word) => anyCase.GetValueOrDefault(word) ?? shapes.GetValueOrDefault(LookAlike.Of(word));
}
