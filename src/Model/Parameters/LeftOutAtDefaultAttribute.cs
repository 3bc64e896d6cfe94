namespace OpgaveSim.Model.Parameters;

/// <summary>
/// A setting that came later and is off by default: stored settings leave it out where it has its default, so that what an experiment's hash and
/// digest say stays what it was before there was such a setting.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LeftOutAtDefaultAttribute : Attribute;
