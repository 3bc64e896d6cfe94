using System.Diagnostics.CodeAnalysis;

namespace OpgaveSim.Grains.Serialization;

/// <summary>Lists of the model, which travel as arrays whatever they are.</summary>
internal static class ListsInArrays
{
    /// <summary>The list as an array: itself where it is one.</summary>
    /// <param name="list">The list, or null.</param>
    [return: NotNullIfNotNull(nameof(list))]
    public static T[]? InArray<T>(this IReadOnlyList<T>? list) => list as T[] ?? list?.ToArray();
}
