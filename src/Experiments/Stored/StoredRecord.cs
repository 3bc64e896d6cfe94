using System.Text.Json;

namespace OpgaveSim.Experiments.Stored;

/// <summary>
/// A record of settings as a result stores it: its value, and what the version that wrote it said, setting by setting. Equal to another one
/// when both say the same in the same order.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public sealed record StoredRecord<T> where T : class
{
    private readonly Lazy<IReadOnlyList<(string Key, string? Text)>> said;

    internal StoredRecord(T value, Func<IReadOnlyList<(string Key, string? Text)>> said) => (Value, this.said) = (value, new(said));

    /// <summary>The record; what is not said has its default.</summary>
    public T Value { get; }

    /// <summary>What is said: each setting with its value as compact JSON, in the order of the text; null: it is set to no value.</summary>
    public IReadOnlyList<(string Key, string? Text)> Said => said.Value;

    /// <summary>What is said of a setting, as compact JSON; null: nothing, or no value.</summary>
    /// <param name="property">The name of the record's property.</param>
    public string? Find(string property)
    {
        var key = JsonNamingPolicy.CamelCase.ConvertName(property);
        return Said.FirstOrDefault(one => one.Key == key).Text;
    }

    /// <summary>A property where something is said of it; null: nothing is.</summary>
    /// <param name="property">The name of the record's property.</param>
    /// <param name="value">Its value.</param>
    /// <typeparam name="TValue">Its type.</typeparam>
    public TValue? Of<TValue>(string property, Func<T, TValue> value) where TValue : struct => Find(property) is null ? null : value(Value);

    /// <inheritdoc/>
    public bool Equals(StoredRecord<T>? other) => other is not null && Said.SequenceEqual(other.Said);

    /// <inheritdoc/>
    public override int GetHashCode() => Said.Aggregate(0, HashCode.Combine);
}
