using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Testing;

/// <summary>Every text of the report.</summary>
public static class AllTexts
{
    public static IReadOnlyList<(string Name, Text Value)> Of() =>
        [.. typeof(Text).Assembly.GetTypes().Where(type => type.Namespace == typeof(Text).Namespace && type.IsAbstract && type.IsSealed)
            .SelectMany(type => type.GetProperties().Where(property => property.PropertyType == typeof(Text))
                .Select(property => ($"{type.Name}.{property.Name}", (Text)property.GetValue(null)!)))];
}
