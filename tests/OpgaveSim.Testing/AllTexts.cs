using System.Reflection;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Testing;

/// <summary>Every text that readers see, of all projects of the program that lie beside the test.</summary>
public static class AllTexts
{
    public static IReadOnlyList<(string Name, Text Value)> Of() =>
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "OpgaveSim.*.dll")
            .Where(file => !Path.GetFileName(file).Contains("Test", StringComparison.Ordinal))
            .SelectMany(file => Assembly.LoadFrom(file).GetTypes())
            .Where(type => type.IsAbstract && type.IsSealed && type.Name.EndsWith("Texts", StringComparison.Ordinal))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .SelectMany(type => type.GetProperties().Where(property => property.PropertyType == typeof(Text))
                .Select(property => ($"{type.Name}.{property.Name}", (Text)property.GetValue(null)!)))
    ];
}
