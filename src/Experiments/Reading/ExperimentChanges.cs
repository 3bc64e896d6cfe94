using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Reading;

/// <summary>What the command line changes about an experiment before it is read.</summary>
internal static class ExperimentChanges
{
    /// <summary>Applies them, in their order.</summary>
    /// <param name="map">The experiment as its file has it.</param>
    /// <param name="changes">The changes, as in <see cref="ExperimentOptions.Changes"/>.</param>
    /// <param name="faults">Faults are added here.</param>
    public static YamlMap Apply(YamlMap map, IReadOnlyList<(string Option, string Path, string Value)> changes, List<Fault> faults)
    {
        foreach (var (option, path, value) in changes)
        {
            var keys = path.Split('.');
            if (keys.Any(key => key.Length == 0))
            {
                faults.Add(new Fault(option, 0, 0, SettingTexts.NotPathValue));
                continue;
            }

            if (YamlReader.ReadOption(option, value, faults) is { } node)
            {
                map = map.With(keys, node);
            }
        }

        return map;
    }
}
