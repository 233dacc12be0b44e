using 'main.bicep'

// To try things out: small, without people's data, asleep when nobody asks.
param environmentName = 'dev'

// What differs per authority comes from the azd environment, or from the environment of the shell; a missing one stops the deployment.
param location = readEnvironmentVariable('AZURE_LOCATION')
param owner = readEnvironmentVariable('JOBCOACH_OWNER')
param costCentre = readEnvironmentVariable('JOBCOACH_COST_CENTRE')
param alertEmail = readEnvironmentVariable('JOBCOACH_ALERT_EMAIL')
param budgetPerMonth = int(readEnvironmentVariable('JOBCOACH_BUDGET_PER_MONTH'))
param budgetStart = readEnvironmentVariable('JOBCOACH_BUDGET_START')
param signInClientId = readEnvironmentVariable('JOBCOACH_SIGN_IN_CLIENT_ID')

param network = 'Public'
param zoneRedundant = false
param backupDays = 7
param defaultMaxThroughput = 1000
param maximumInstanceCount = 10
param alwaysReady = 0
param malwareScanning = false
param logRetentionDays = 30
param logDailyQuotaGb = 1
