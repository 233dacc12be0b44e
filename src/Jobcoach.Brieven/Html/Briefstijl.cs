namespace Jobcoach.Brieven.Html;

/// <summary>De stijl van een brief die als pagina op zichzelf staat. Rustig, groot genoeg, en te printen.</summary>
internal static class Briefstijl
{
    public const string Tekst =
        "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.55 'Atkinson Hyperlegible Next',Verdana,sans-serif;color:#1a1a1a;background:#fff}"
        + ".jc-brief__afzender{margin:0}.jc-brief__afzender:first-child{font-weight:700}h1{margin:2rem 0 1rem;padding-top:1rem;border-top:1px solid #969faa;font-size:1.6rem;line-height:1.25}"
        + "h2{margin:1.75rem 0 .4rem;font-size:1.2rem}h3{margin:1.25rem 0 .3rem;font-size:1.05rem}p{margin:.5rem 0}li{margin:.25rem 0}"
        + "table{width:100%;border-collapse:collapse}th,td{padding:.4rem .6rem .4rem 0;border-bottom:1px solid #969faa;text-align:left;vertical-align:top}.jc-rechts{text-align:right}";
}
