namespace OpgaveSim.Analysis.Published;

/// <summary>Values of all parameters of a published model. Immutable.</summary>
public sealed class PublishedSettings
{
    private readonly IReadOnlyList<PublishedParameter> parameters;
    private readonly Dictionary<string, double> values;
    private readonly Dictionary<string, string> texts;

    /// <summary>The defaults with changes.</summary>
    /// <param name="parameters">The model's parameters.</param>
    /// <param name="changes">Names and values that differ from the defaults; all must be allowed.</param>
    /// <exception cref="ArgumentException">A name or value that is not allowed.</exception>
    public PublishedSettings(IReadOnlyList<PublishedParameter> parameters, IReadOnlyDictionary<string, string> changes)
    {
        this.parameters = parameters;
        foreach (var name in changes.Keys.Where(name => parameters.All(parameter => parameter.Name != name)))
        {
            throw new ArgumentException($"there is no parameter '{name}'", nameof(changes));
        }

        texts = parameters.ToDictionary(parameter => parameter.Name, parameter => changes.GetValueOrDefault(parameter.Name, parameter.Default));
        values = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Read(texts[parameter.Name])
            ?? throw new ArgumentException($"{parameter.Name}: '{texts[parameter.Name]}'; allowed: {parameter.Allowed}", nameof(changes)));
    }

    /// <summary>A number.</summary>
    public double Number(string name) => values[name];

    /// <summary>A whole number.</summary>
    public int Whole(string name) => (int)values[name];

    /// <summary>A word.</summary>
    public string Word(string name) => texts[name];

    /// <summary>
    /// What differs from the defaults, and what is always shown, in the order of the parameters: <c>n=16 k=2</c>; <c>defaults</c> for nothing.
    /// </summary>
    public string Label
    {
        get
        {
            var shown = parameters
                .Where(parameter => parameter.IsAlwaysShown || values[parameter.Name] != parameter.Read(parameter.Default)).ToArray();
            return shown.Length == 0 ? "defaults" : string.Join(' ', shown.Select(parameter => $"{parameter.Name}={texts[parameter.Name]}"));
        }
    }

    /// <summary>Whether all values are the same.</summary>
    public bool Equal(PublishedSettings other) => parameters.All(parameter => values[parameter.Name] == other.values[parameter.Name]);
}
