namespace Jobcoach.Brieven.Inhoud;

/// <summary>Een sjabloon van een brief klopt niet. De melding noemt wat er mis is en waar, en nooit iets uit een zaak.</summary>
public sealed class BriefsjabloonException(string melding, Exception? oorzaak = null) : Exception(melding, oorzaak);
